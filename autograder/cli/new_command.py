"""`autograder new`."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.authoring import new_assignment
from autograder.course import Course
from autograder.errors import UsageError

_NEXT = """
Next, now and after each change:
{enter}  autograder build {name} --student assignments   # build what students receive
  autograder learn {name}                         # record what the known mistakes answer
  autograder audit {name}                         # check the points of every variant
  autograder build {name}                         # build the zip for Otter and Gradescope
The tutorial in docs/authors.md takes an hour."""


@click.command()
@click.argument("name")
@click.pass_obj
def new(course: Path, name: str) -> None:
    """Write a working assignment of two questions, for you to edit.

    NAME becomes a file and a Python package, so use only letters, digits and underscores. The
    command writes solutions/NAME/ and tests/NAME/ into the course. Outside a course, it turns the
    folder into one. Nothing is overwritten.
    """
    root = _root(course)
    for file in new_assignment(name, root):
        click.echo(file)
    enter = "" if root.resolve() == Path.cwd() else f"  cd {root}\n"
    click.echo(_NEXT.format(name=name, enter=enter))


def _root(folder: Path) -> Path:
    """The course that contains a folder, or else the folder itself."""
    try:
        return Course.find(folder).root
    except UsageError:
        return folder
