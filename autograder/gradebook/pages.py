"""The HTML pages: feedback for a student, the report for the instructor.

Everything that comes from a submission is escaped by the template engine.
"""

from __future__ import annotations

import functools
from collections import Counter
from typing import Any

import jinja2

from autograder.checks.text import Text
from autograder.gradebook.file_names import file_name
from autograder.gradebook.row import Row
from autograder.grading.explain import explain
from autograder.grading.outcome import Grade
from autograder.suite import Check, Question, Suite

_WORDS = {
    "points": Text("points", "点"),
    "question": Text("Question", "問題"),
    "check": Text("Check", "チェック"),
    "result": Text("Result", "結果"),
    "right": Text("right", "正解"),
    "not_yet": Text("not yet", "まだ"),
    "remarks": Text("While your notebook ran", "ノートブックの実行中のこと"),
    "unreadable": Text("This file could not be graded", "このファイルは採点できませんでした"),
}


def feedback(grade: Grade, suite: Suite) -> str:
    """The page that a student may see."""
    return _render(
        "feedback.html",
        language=grade.language,
        word=lambda key: _WORDS[key].into(grade.language),
        into=lambda text: text.into(grade.language),
        grade=grade,
        title=suite.assignment.title.into(grade.language),
        outcomes={
            question.name: [o for o in grade.outcomes if o.question == question.name]
            for question in grade.questions
        },
        explain=explain,
    )


def report(rows: list[Row], suite: Suite) -> str:
    """The page that the instructor looks at."""
    return _render(
        "report.html",
        language="en",
        title=suite.assignment.title.en,
        suite=suite,
        rows=rows,
        histogram=_histogram(rows),
        questions=[_question_row(rows, question) for question in suite.questions],
        failing=_most_failed(rows, suite),
    )


def _render(template: str, **values: Any) -> str:
    return _templates().get_template(template).render(file_name=file_name, **values)


@functools.cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("autograder.gradebook"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _histogram(rows: list[Row]) -> list[tuple[str, int]]:
    """Submissions per tenth of the points; full marks count with the last tenth."""
    tenths = Counter(min(9, int(row.percent * 10)) for row in rows)
    return [(f"{10 * tenth}–{10 * tenth + 10}%", tenths[tenth]) for tenth in range(10)]


def _question_row(rows: list[Row], question: Question) -> dict[str, Any]:
    shares = [row.earned(question.name) / question.points for row in rows]
    return {
        "name": question.name,
        "mean": sum(shares) / len(shares) if shares else 0.0,
        "full": sum(share == 1 for share in shares),
    }


def _most_failed(rows: list[Row], suite: Suite) -> list[tuple[Check, int]]:
    failed = Counter(failure.key for row in rows for failure in row.failures)
    checks = {check.key: check for check in suite.checks}
    return [(checks[key], count) for key, count in failed.most_common(12) if key in checks]
