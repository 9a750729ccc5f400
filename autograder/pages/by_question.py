"""A submission's cells, question by question."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from autograder.submissions.submission import Cell, CellKind

_HEADING = re.compile(r"^#{1,6}\s+(?P<text>.*)", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """Consecutive cells: the answer to a question, or what is between answers.

    Attributes:
        question: its name; "" between answers.
    """

    question: str
    cells: tuple[Cell, ...]

    def has_any_of(self, numbers: Collection[int]) -> bool:
        """Whether it contains one of these code cells."""
        return any(cell.number in numbers for cell in self.cells if cell.number)

    @property
    def heading(self) -> str:
        """Its first heading, as text; "" if it has none."""
        prose = (cell.source for cell in self.cells if cell.kind is CellKind.MARKDOWN)
        found = next(filter(None, map(_HEADING.search, prose)), None)
        return re.sub(r"[*_`]", "", found["text"]).strip() if found else ""


def by_question(cells: Iterable[Cell], questions: Iterable[str]) -> list[Part]:
    """The parts of a submission, in order. Each question has at most one part.

    An answer begins with the heading that names its question, and ends with the cell that checks
    it or before the next heading.
    """
    unseen = dict.fromkeys(questions)
    parts: list[Part] = []
    question, gathered = "", list[Cell]()

    def close() -> None:
        nonlocal question, gathered
        if gathered:
            parts.append(Part(question, tuple(gathered)))
        question, gathered = "", []

    for cell in cells:
        if cell.kind is CellKind.MARKDOWN and _HEADING.search(cell.source):
            begun = next((name for name in unseen if _begins(name, cell.source)), "")
            if begun or question:
                close()
            if begun:
                question = begun
                del unseen[begun]
        checked = ""
        if cell.kind is CellKind.CODE:
            checked = next((name for name in unseen if _checks(name, cell.source)), "")
        if checked and not question:
            close()
            question = checked
            del unseen[checked]
        gathered.append(cell)
        if question and cell.kind is CellKind.CODE and _checks(question, cell.source):
            close()
    close()
    return parts


def _begins(question: str, source: str) -> bool:
    return re.search(rf"^#{{1,6}}\s+{re.escape(question)}\b", source, re.MULTILINE) is not None


def _checks(question: str, source: str) -> bool:
    asks = rf"""^\s*grader\.check\(\s*["']{re.escape(question)}["']"""
    return re.search(asks, source, re.MULTILINE) is not None
