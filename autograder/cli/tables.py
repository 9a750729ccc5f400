"""Tables on stdout: in colour in a terminal, plain when piped."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rich import box
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text as Styled

from autograder.authoring.auditing import Audit, Subject
from autograder.gradebook.student_grade import ClassGrades
from autograder.grading.explain import main_reason
from autograder.grading.grade import Grade
from autograder.suite import Question, Suite

_PIPED = (100, 24)  # columns and lines, if COLUMNS is not set
_NARROWEST = 10  # columns of text


@dataclass(frozen=True)
class _Folded:
    """A text in a narrow column, cut to its first few lines."""

    text: Styled
    most_lines: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines = self.text.wrap(console, options.max_width, overflow="fold")
        if len(lines) > self.most_lines:
            last = lines[self.most_lines - 1]
            last.rstrip()
            last.truncate(options.max_width - 1)
            last.append("…")
        yield from lines[: self.most_lines]

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(_NARROWEST, max(_NARROWEST, self.text.cell_len))


def console() -> Console:
    """Stdout; when piped, as wide as COLUMNS says."""
    output = Console(highlight=False)
    if output.is_terminal:
        return output
    return Console(highlight=False, width=shutil.get_terminal_size(_PIPED).columns)


def grades_table(people: ClassGrades, output: Console) -> Table:
    """Who earned what, and the beginning of the reason for lost points; the pages have all of it.

    If `output` is too narrow for the questions, the table has only the totals.
    """
    table = _grades_table(people, people.outline.questions)
    needed = output.measure(table, options=output.options.update(max_width=10_000)).minimum
    if needed > output.width:
        table = _grades_table(people, ())
        table.caption = "Too narrow for the questions: final_grades.csv has them."
    return table


def _grades_table(people: ClassGrades, questions: Sequence[Question]) -> Table:
    outline = people.outline
    table = Table(title=outline.title.en, box=box.SIMPLE_HEAD, collapse_padding=True)
    table.title_justify = table.caption_justify = "left"
    table.add_column("file")
    for question in questions:
        table.add_column(f"{question.name}\n/{question.points:g}", justify="right", no_wrap=True)
    table.add_column(f"total\n/{outline.points:g}", justify="right", no_wrap=True)
    table.add_column("why")
    for student in people.of_submissions().values():
        grade = student.grade
        table.add_row(
            _Folded(printable(grade.name), most_lines=10),
            *(_marks(grade.earned(q.name), q.points) for q in questions),
            _marks(grade.points, outline.points),
            _Folded(printable(_status(grade) + main_reason(grade).en), most_lines=2),
        )
    return table


def audit_table(audit: Audit, subjects: list[Subject], suite: Suite) -> Table:
    """Who earned what; subjects whose marks are not as expected are shown in red.

    Junk answers are listed only if a check has broken on them.
    """
    table = Table(box=box.SIMPLE_HEAD, title=f"Audit of {suite.assignment.name}")
    table.add_column("subject", overflow="fold")
    for question in suite.questions:
        table.add_column(f"{question.name}\n/{question.points:g}", justify="right")
    table.add_column("as expected")
    wrong = {finding.subject for finding in audit.findings}
    for subject, grade in zip(subjects, audit.grades, strict=True):
        if subject.is_junk and subject.name not in wrong:
            continue
        table.add_row(
            subject.name,
            *(_marks(grade.earned(q.name), q.points) for q in suite.questions),
            Styled("NO", style="bold red") if subject.name in wrong else Styled("yes"),
        )
    return table


def accident(grade: Grade) -> Styled | None:
    """What to say at once about a submission that could not be graded as usual."""
    if grade.grading_status == "Completed":
        return None
    return printable(f"{grade.name}: {grade.grading_status}")


def _status(grade: Grade) -> str:
    if grade.was_read and grade.grading_status != "Completed":
        return f"[{grade.grading_status}] "
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
