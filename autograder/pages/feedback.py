"""The page that a student may see: the feedback, beside the submission."""

from __future__ import annotations

import functools
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from autograder.checks import places
from autograder.gradebook.student_grade import StudentGrade
from autograder.pages import markup
from autograder.pages.by_question import Part, by_question
from autograder.pages.feedback_words import WORDS, checks_passed, on_the_total
from autograder.pages.question_feedback import question_feedback
from autograder.pages.rendering import render
from autograder.submissions.definitions import Surprise
from autograder.submissions.submission import CellKind
from autograder.suite.outline import CheckOutline

# The page already says what these cells printed, and their code is of no interest.
_ONLY_ASKS = re.compile(r"\s*grader\.(check|export)\([^()\n]*\)\s*$")

_MAP_KINDS = {
    places.RIGHT: "right",
    places.WRONG: "wrong",
    places.MISSING: "missing",
    places.EXTRA: "extra",
    places.MIXED: "mixed",
}


def feedback(student: StudentGrade) -> str:
    """The page. It shows only the results if the grade comes without the submission's cells."""
    grade = student.grade
    answers = {answer.question.name: answer for answer in question_feedback(student)}
    parts = by_question(grade.result.cells, answers)
    lost = [name for name, answer in answers.items() if answer.lost_points]
    beside = _beside(grade.result.surprises, parts, lost)
    shown = {"", *(part.question for part in parts)}
    language = grade.language
    return render(
        "feedback.html",
        code=markup.code,
        prose=markup.prose,
        kinds=CellKind,
        dedent=textwrap.dedent,
        only_asks=lambda cell: cell.number and _ONLY_ASKS.match(cell.source),
        drawing=drawing,
        map_kinds=_MAP_KINDS,
        map_words=places.WORDS,
        language=language,
        word=lambda key: WORDS[key].into(language),
        into=lambda text: text.into(language),
        passed=lambda checks: _passed(checks, language),
        grade=grade,
        student=student,
        on_the_total=on_the_total(student, language),
        title=grade.outline.title.into(language),
        answers=answers,
        parts=parts,
        shown=shown,
        beside=beside,
        opened={cell for told in beside.values() for one in told for cell in one.cells},
        apart=[answer for name, answer in answers.items() if name not in shown],
    )


@functools.lru_cache(maxsize=1000)  # most submissions pass most checks
def _passed(checks: tuple[CheckOutline, ...], language: str) -> Markup:
    """The checks of a question that passed."""
    page = render(
        "passed.html",
        summary=checks_passed(len(checks)).into(language),
        right=WORDS["right"].into(language),
        public=WORDS["public"].into(language),
        checks=[(check.title.into(language), check.points, check.public) for check in checks],
    )
    return Markup(page)


def _beside(
    surprises: Sequence[Surprise], parts: Sequence[Part], lost: Sequence[str]
) -> dict[str, list[Surprise]]:
    """What to say beside questions that lost points; code outside answers may affect any."""
    told: dict[str, list[Surprise]] = {name: [] for name in lost}
    for surprise in surprises:
        answering = {part.question for part in parts if part.has_any_of(surprise.cells)} - {""}
        for name in lost:
            if surprise.is_given or not answering or name in answering:
                told[name].append(surprise)
    return told


@dataclass(frozen=True)
class Map:
    """A picture of wrong places as squares to draw.

    Attributes:
        panels: label, left edge, width and height, and the squares of each state as an SVG path.
    """

    panels: tuple[tuple[str, int, int, int, dict[str, str]], ...]
    width: int
    height: int


def drawing(found: places.Places) -> Map:
    """The squares of all panels, side by side, ten units each."""
    panels = []
    left = 0
    for label, rows in found.panels:
        paths: dict[str, str] = {}
        for down, row in enumerate(rows):
            for right, state in enumerate(row):
                square = f"M{10 * right} {10 * down}h9v9h-9z"
                paths[state] = paths.get(state, "") + square
        width = max(10 * len(rows[0]), 7 * len(label))
        panels.append((label, left, width, 10 * len(rows), paths))
        left += width + 14
    return Map(tuple(panels), left - 14, max(panel[3] for panel in panels))
