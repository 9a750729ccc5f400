"""`autograder new`."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.authoring import new_assignment
from autograder.course import Course
from autograder.errors import UsageError

_NEXT = """
Run these commands next, and again after each change:
{enter}  autograder build {name} --student assignments   # what students receive
  autograder learn {name}                         # what the known mistakes answer
  autograder audit {name}                         # is every mark as due? is a check idle?
  autograder build {name}                         # the zip for Otter and Gradescope, in dist/
docs/authors.md explains them in an hour."""


@click.command()
@click.argument("name")
@click.pass_obj
def new(course: Path, name: str) -> None:
    """Write a working assignment with two questions, for you to edit.

    NAME becomes a file and a Python package: letters, digits and underscores. Writes
    solutions/NAME/ and tests/NAME/ into the course; outside a course, the folder becomes one.
    Nothing is overwritten.
    """
    root = _root(course)
    for file in new_assignment(name, root):
        click.echo(file)
    enter = "" if root.resolve() == Path.cwd() else f"  cd {root}\n"
    click.echo(_NEXT.format(name=name, enter=enter))


def _root(folder: Path) -> Path:
    """The course that a folder is in, or the folder itself if it is not in a course."""
    try:
        return Course.find(folder).root
    except UsageError:
        return folder
