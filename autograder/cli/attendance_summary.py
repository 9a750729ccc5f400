"""What the terminal says about people: who submitted, who is late, who is missing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click
from rich import box
from rich.table import Table

from autograder.cli.tables import console, in_short, printable
from autograder.gradebook.student_grade import ClassGrades
from autograder.suite.outline import number

_NAMED_FOR = (
    "A plain file belongs to the student whose id or full name from the roster is in its name "
    "(s003_hw.ipynb, Taro Tanaka.ipynb)."
)


def say_who(people: ClassGrades, out: Path) -> None:
    """Print a few lines, and a table of late submissions; nothing for plain files on time."""
    platforms = Counter(
        student.attempt.platform
        for student in {s.name: s for s in people.student_grades}.values()
        if student.attempt.platform
    )
    for platform, count in platforms.items():
        theirs = {s.person.key for s in people.student_grades if s.attempt.platform == platform}
        click.echo(f"{platform} download: {count} files by {len(theirs)} students.")
    others = sorted({s.name for s in people.student_grades if not s.counts})
    if others:
        click.echo(f"Superseded by another file of the same author: {_named(others)}.")
    if people.missing is not None:
        missing = [person.label for person in people.missing]
        click.echo(f"Missing: {_named(missing) if missing else 'nobody'}. ({out / 'missing.csv'})")
        strangers = sorted({s.name for s in people.student_grades if not s.person.listed})
        if strangers:
            click.echo(f"Not in the roster: {_named(strangers)}.")
        if any(not s.person.listed and not s.attempt.platform for s in people.student_grades):
            click.echo(_NAMED_FOR)
    for line in people.outdated:
        click.echo(printable(line).plain)
    late = [s for s in people.student_grades if s.deduction.why is not None]
    if late:
        table = Table(box=box.SIMPLE_HEAD, title="Late", title_justify="left")
        for column in ("file", "who"):
            table.add_column(column, overflow="fold")
        for column in ("points", "left"):
            table.add_column(column, justify="right")
        table.add_column("why", overflow="fold")
        for s in late:
            why = printable(s.deduction.why.en if s.deduction.why else "")
            who = printable(s.person.label)
            table.add_row(
                printable(s.name), who, number(s.points_before_late), number(s.points), why
            )
        console().print(table)


def _named(names: list[str]) -> str:
    return f"{len(names)}: {in_short(names)}"
