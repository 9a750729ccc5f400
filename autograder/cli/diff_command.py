"""`autograder diff`."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich import box
from rich.table import Table

from autograder.cli.exit_codes import ExitCode
from autograder.cli.tables import console, printable
from autograder.errors import UsageError
from autograder.gradebook import Row, Store
from autograder.gradebook.compare import Change, compare


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--quiet", is_flag=True, help="Only the exit code.")
def diff(old: Path, new: Path, quiet: bool) -> None:
    """Show whose grade differs between two gradings, and why.

    OLD and NEW are folders that `autograder grade --out` wrote. Exits with 1 if a grade differs.
    """
    before, after = _rows(old), _rows(new)
    changes = compare(before, after)
    if not quiet:
        if changes:
            console().print(_table(changes))
        same = len({*before, *after}) - len(changes)
        click.echo(f"{len(changes)} of {len({*before, *after})} differ, {same} are the same.")
    if changes:
        sys.exit(ExitCode.DOES_NOT_HOLD)


def _rows(folder: Path) -> dict[str, Row]:
    path = folder / "gradebook.sqlite" if folder.is_dir() else folder
    if not path.is_file():
        raise UsageError(f"There is no {path}: name a folder that `autograder grade` wrote.")
    with Store(path) as store:
        return store.rows()


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


def _points(row: Row | None) -> str:
    return "–" if row is None else f"{row.points:g}/{row.possible:g}"
