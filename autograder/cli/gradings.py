"""Opening an existing grading, for the commands that continue from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from autograder.course import Course
from autograder.files.locking import sole_writer
from autograder.gradebook.gradebook import Gradebook
from autograder.gradebook.migration import old_assignment, take_over
from autograder.people.lateness import read_policy
from autograder.suite import collect_suite


@contextmanager
def grading(folder: Path, course: Path, *, writes: bool = False) -> Iterator[Gradebook]:
    """The gradebook in a folder that `autograder grade --out` wrote.

    Args:
        course: where to find the suite, which a gradebook of an older version needs.
        writes: whether the caller is going to write into the folder.

    Raises:
        UsageError: there is no grading.
        GraderFailure: it cannot be used, or another command is writing to it.
    """
    with ExitStack() as stack:
        if folder.is_dir() and writes:
            stack.enter_context(sole_writer(folder))
        take_over_old(folder, course)
        yield stack.enter_context(Gradebook.existing(folder))


def take_over_old(folder: Path, course: Path) -> None:
    """Convert a gradebook of an older version to this version."""
    assignment = old_assignment(folder)
    if assignment is not None:
        suite = collect_suite(Course.find(course).assignment(assignment))
        take_over(folder, suite, read_policy(suite.assignment.course))
