"""A submission's passages, question by question."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from autograder.submissions import Passage

_HEADING = re.compile(r"^#{1,6}\s+(?P<text>.*)", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """Passages in a row: the answer to a question, or what stands between answers.

    Attributes:
        question: its name; "" between answers.
    """

    question: str
    passages: tuple[Passage, ...]

    def has_any_of(self, cells: Collection[int]) -> bool:
        """Whether one of these code cells is in it."""
        return any(passage.is_code and passage.number in cells for passage in self.passages)

    @property
    def heading(self) -> str:
        """The first heading in it, as text; "" where it has none."""
        prose = (passage.source for passage in self.passages if not passage.is_code)
        found = next(filter(None, map(_HEADING.search, prose)), None)
        return re.sub(r"[*_`]", "", found["text"]).strip() if found else ""


def arranged(passages: Iterable[Passage], questions: Iterable[str]) -> list[Part]:
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
    current, held = "", list[Passage]()

    def close() -> None:
        nonlocal current, held
        if held:
            parts.append(Part(current, tuple(held)))
        current, held = "", []

    for passage in passages:
        if not passage.is_code and _HEADING.search(passage.source):
            begun = _named(open_questions, passage.source, 0)
            if begun or current:
                close()
            if begun:
                current = begun
                del open_questions[begun]
        checked = _named(open_questions, passage.source, 1) if passage.is_code else ""
        if checked and not current:
            close()
            current = checked
            del open_questions[checked]
        held.append(passage)
        if current and passage.is_code and _checks(current, passage.source):
            close()
    close()
    return parts


def _named(
    questions: dict[str, tuple[re.Pattern[str], re.Pattern[str]]], source: str, which: int
) -> str:
    return next((name for name, marks in questions.items() if marks[which].search(source)), "")


def _checks(question: str, source: str) -> bool:
    return f'grader.check("{question}")' in source or f"grader.check('{question}')" in source
