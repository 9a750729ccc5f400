"""A grading that is there already, for the commands that go on from it."""

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
        course: where the suite is found that a gradebook of an older version needs.
        writes: whether something is going to be written there.

    Raises:
        UsageError: there is no grading; GraderFailure: it cannot be used, or another one writes.
    """
    with ExitStack() as stack:
        if folder.is_dir() and writes:
            stack.enter_context(sole_writer(folder))
        take_over_old(folder, course)
        yield stack.enter_context(Gradebook.existing(folder))


def take_over_old(folder: Path, course: Path) -> None:
    """Make a gradebook of an older version one of this version."""
    assignment = old_assignment(folder)
    if assignment is not None:
        suite = collect_suite(Course.find(course).assignment(assignment))
        take_over(folder, suite, read_policy(suite.assignment.course))
