"""`final_grades.csv`, with the columns of Otter."""

from __future__ import annotations

import csv
import io

from autograder.grading.outcome import Grade
from autograder.suite import Suite

_FORMULA = ("=", "+", "-", "@", "\t")


def final_grades(grades: list[Grade], suite: Suite) -> str:
    """One row per submission below the row `points-per-question`."""
    questions = {question.name: question.points for question in suite.questions}
    names = sorted(questions)
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["file", *names, "total_points_earned", "percent_correct", "grading_status"])
    rows.writerow(
        [
            "points-per-question",
            *(_number(questions[name]) for name in names),
            _number(suite.points),
            1,
            "--",
        ]
    )
    for grade in grades:
        rows.writerow(
            [
                _safe(grade.name),
                *(_number(grade.earned(name)) for name in names),
                _number(grade.points),
                grade.percent,
                _safe(grade.grading_status),
            ]
        )
    return text.getvalue()


def _number(points: float) -> str:
    return f"{points:g}"


def _safe(text: str) -> str:
    """A spreadsheet would run a cell that begins like a formula, and end a row at a bare \\r."""
    text = text.replace("\r", "\\r")
    return "'" + text if text.startswith(_FORMULA) else text
