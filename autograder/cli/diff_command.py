"""`autograder diff`."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich import box
from rich.table import Table

from autograder.cli.exit_codes import ExitCode
from autograder.cli.gradings import grading
from autograder.cli.tables import console, printable
from autograder.gradebook.compare import Change, compare
from autograder.gradebook.gradebook import FILE
from autograder.grading.grade import Grade


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--quiet", is_flag=True, help="Print nothing; only set the exit code.")
@click.pass_obj
def diff(course: Path, old: Path, new: Path, quiet: bool) -> None:
    """Show whose grade differs between two gradings, and why.

    OLD and NEW are folders that `autograder grade --out` wrote. Exits with 1 if a grade differs.
    """
    before, after = _grades(old, course), _grades(new, course)
    changes = compare(before, after)
    if not quiet:
        if changes:
            console().print(_table(changes))
        same = len({*before, *after}) - len(changes)
        click.echo(f"{len(changes)} of {len({*before, *after})} differ, {same} are the same.")
    if changes:
        sys.exit(ExitCode.DOES_NOT_HOLD)


def _grades(folder: Path, course: Path) -> dict[str, Grade]:
    folder = folder.parent if folder.name == FILE else folder
    with grading(folder, course) as gradebook:
        return {grade.name: grade for grade in gradebook.grades()}


def _table(changes: list[Change]) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("file", overflow="fold")
    table.add_column("before", justify="right")
    table.add_column("after", justify="right")
    table.add_column("questions", overflow="fold")
    table.add_column("why", overflow="fold", min_width=30)
    for change in changes:
        table.add_row(
            printable(change.name),
            _points(change.before),
            _points(change.after),
            "\n".join(f"{q}: {a:g} → {b:g}" for q, (a, b) in change.questions.items()),
            printable("\n".join(change.why)),
        )
    return table


def _points(grade: Grade | None) -> str:
    return "–" if grade is None else f"{grade.points:g}/{grade.possible:g}"
