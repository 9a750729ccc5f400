"""`final_grades.csv`, with the columns of Otter."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from autograder.files.spreadsheet import safe
from autograder.gradebook.row import Row
from autograder.grading.grade import Grade
from autograder.suite import Suite


def final_grades(rows: Sequence[Row | Grade], suite: Suite) -> str:
    """One row per submission below the row `points-per-question`."""
    questions = {question.name: question.points for question in suite.questions}
    names = sorted(questions)
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["file", *names, "total_points_earned", "percent_correct", "grading_status"])
    table.writerow(
        [
            "points-per-question",
            *(_number(questions[name]) for name in names),
            _number(suite.points),
            1,
            "--",
        ]
    )
    for row in rows:
        table.writerow(
            [
                safe(row.name),
                *(_number(row.earned(name)) for name in names),
                _number(row.points),
                row.percent,
                safe(row.grading_status),
            ]
        )
    return text.getvalue()


def _number(points: float) -> str:
    return f"{points:g}"
