"""Opening an existing grading, for the commands that continue from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import click

from autograder.course import Course
from autograder.errors import UsageError
from autograder.files.locking import sole_writer
from autograder.gradebook.gradebook import Gradebook
from autograder.gradebook.migration import is_old, old_assignment, take_over
from autograder.people.lateness import read_policy
from autograder.suite import collect_suite

TAKEN_OVER = (
    "This gradebook is from an older version and was taken over. Until `autograder grade` has run "
    "once more with the same submissions, pages are rendered without the students' code."
)


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
        if folder.is_dir() and (writes or is_old(folder)):
            stack.enter_context(sole_writer(folder))
        if is_old(folder):
            _take_over(folder, course)
        yield stack.enter_context(Gradebook.existing(folder))


def _take_over(folder: Path, course: Path) -> None:
    """Convert a gradebook of an older version to this version."""
    assignment = old_assignment(folder)
    if not assignment:
        raise UsageError(f"{folder} has no grades: `autograder grade` writes them.")
    suite = collect_suite(Course.find(course).assignment(assignment))
    take_over(folder, suite, read_policy(suite.assignment.course))
    click.echo(TAKEN_OVER, err=True)
