"""A submission's cells, question by question."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from autograder.submissions import Cell

_HEADING = re.compile(r"^#{1,6}\s+(?P<text>.*)", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """Cells in a row: the answer to a question, or what stands between answers.

    Attributes:
        question: its name; "" between answers.
    """

    question: str
    cells: tuple[Cell, ...]

    def has_any_of(self, numbers: Collection[int]) -> bool:
        """Whether one of the code cells of these numbers is in it."""
        return any(cell.is_code and cell.number in numbers for cell in self.cells)

    @property
    def heading(self) -> str:
        """The first heading in it, as text; "" where it has none."""
        prose = (cell.source for cell in self.cells if not cell.is_code)
        found = next(filter(None, map(_HEADING.search, prose)), None)
        return re.sub(r"[*_`]", "", found["text"]).strip() if found else ""


def arranged(cells: Iterable[Cell], questions: Iterable[str]) -> list[Part]:
    """The parts of a submission, in order; a question is part of it at most once.

    An answer begins with the heading that names its question, and ends with the cell that checks
    it or before the next heading.
    """
    open_questions = {
        name: (
            re.compile(rf"^#{{1,6}}\s+{re.escape(name)}\b", re.MULTILINE),
            re.compile(rf"""^\s*grader\.check\(\s*["']{re.escape(name)}["']""", re.MULTILINE),
        )
        for name in questions
    }
    parts: list[Part] = []
    current, held = "", list[Cell]()

    def close() -> None:
        nonlocal current, held
        if held:
            parts.append(Part(current, tuple(held)))
        current, held = "", []

    for cell in cells:
        if not cell.is_code and _HEADING.search(cell.source):
            begun = _named(open_questions, cell.source, 0)
            if begun or current:
                close()
            if begun:
                current = begun
                del open_questions[begun]
        checked = _named(open_questions, cell.source, 1) if cell.is_code else ""
        if checked and not current:
            close()
            current = checked
            del open_questions[checked]
        held.append(cell)
        if current and cell.is_code and _checks(current, cell.source):
            close()
    close()
    return parts


def _named(
    questions: dict[str, tuple[re.Pattern[str], re.Pattern[str]]], source: str, which: int
) -> str:
    return next((name for name, marks in questions.items() if marks[which].search(source)), "")


def _checks(question: str, source: str) -> bool:
    return f'grader.check("{question}")' in source or f"grader.check('{question}')" in source
