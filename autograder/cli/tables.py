"""Tables on stdout: drawn for a person, plain where they are piped."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from autograder.auditing import Audit, Subject
from autograder.gradebook import Row
from autograder.suite import Suite

_PIPED_WIDTH = 160


def console() -> Console:
    """Stdout; when piped, wide enough that rows keep their reasons."""
    output = Console(highlight=False)
    return output if output.is_terminal else Console(highlight=False, width=_PIPED_WIDTH)


def grades_table(rows: list[Row], suite: Suite) -> Table:
    """Who earned what, and why not more."""
    table = Table(box=box.SIMPLE_HEAD, title=f"{suite.assignment.title.en}", title_justify="left")
    table.add_column("file", overflow="fold")
    for question in suite.questions:
        table.add_column(f"{question.name}\n/{question.points:g}", justify="right")
    table.add_column(f"total\n/{suite.points:g}", justify="right")
    table.add_column("why", overflow="fold", min_width=30)
    for row in rows:
        table.add_row(
            printable(row.name),
            *(_marks(row.earned(q.name), q.points) for q in suite.questions),
            _marks(row.points, suite.points),
            printable(_status(row) + row.reason.en),
        )
    return table


def audit_table(audit: Audit, subjects: list[Subject], suite: Suite) -> Table:
    """The matrix of who earned what; marks that should not be are in red and marked."""
    table = Table(box=box.SIMPLE_HEAD, title=f"Audit of {suite.assignment.name}")
    table.add_column("subject", overflow="fold")
    for question in suite.questions:
        table.add_column(f"{question.name}\n/{question.points:g}", justify="right")
    table.add_column("as due")
    wrong = {finding.subject for finding in audit.findings}
    for subject, grade in zip(subjects, audit.grades, strict=True):
        table.add_row(
            subject.name,
            *(_marks(grade.earned(q.name), q.points) for q in suite.questions),
            Styled("NO", style="bold red") if subject.name in wrong else Styled("yes"),
        )
    return table


def accident(row: Row) -> Styled | None:
    """What to say at once of a submission that could not be graded as usual."""
    if row.grading_status == "Completed":
        return None
    return printable(f"{row.name}: {row.grading_status}")


def _status(row: Row) -> str:
    if row.was_read and row.grading_status != "Completed":
        return f"[{row.grading_status}] "
    return ""


def _marks(earned: float, possible: float) -> Styled:
    style = "green" if earned == possible else "red" if earned == 0 else "yellow"
    return Styled(f"{earned:g}", style=style)


def in_short(names: Sequence[str], most: int = 20) -> str:
    """The first names, and how many more there are."""
    more = len(names) - most
    shown = ", ".join(printable(name).plain for name in names[:most])
    return shown + (f" and {more} more" if more > 0 else "")


def printable(text: str) -> Styled:
    """Text that cannot steer a terminal: control characters are shown as escapes."""
    shown = "".join(
        letter if letter == "\n" or unicodedata.category(letter)[0] != "C" else ascii(letter)[1:-1]
        for letter in text
    )
    return Styled(shown)
