"""`results.json`, as Gradescope reads it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from autograder.grading.explain import explain
from autograder.grading.grade import CheckOutcome, Grade
from autograder.pages.feedback import (
    answers_of,
    escaped,
    remarks_in_markdown,
    written_in_markdown,
)
from autograder.suite import Suite
from autograder.text import Text

_RIGHT = Text("Right.", "正解です。")
_LATER = Text(
    "What the {hidden} hidden checks found is shown when grades are published.",
    "非公開チェック {hidden} 個の結果は、成績の公開時に表示されます。",
)


def to_gradescope(grade: Grade, suite: Suite) -> dict[str, Any]:
    """The whole document for one submission."""
    language = grade.language
    titles = {question.name: question.title for question in grade.questions}
    return {
        "score": grade.points,
        "execution_time": round(grade.seconds, 3),
        "output": _at_once(grade, suite),
        "output_format": "md",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "extra_data": {
            "max_score": grade.possible,
            "grading_status": grade.grading_status,
            "provenance": asdict(grade.provenance),
            "cpu_seconds": round(grade.cpu_seconds, 3),
            "memory_bytes": grade.memory,
            "notes": list(grade.notes),
        },
        "tests": [
            _test(outcome, number, titles[outcome.question], language)
            for number, outcome in enumerate(grade.outcomes, start=1)
        ]
        or _nothing_graded(grade),
    }


def _at_once(grade: Grade, suite: Suite) -> str:
    """What is shown as soon as it is graded: nothing of the hidden checks."""
    language = grade.language
    lines = remarks_in_markdown(grade)
    hidden = sum(not outcome.public for outcome in grade.outcomes)
    if hidden:
        lines += [_LATER.into(language).format(hidden=hidden), ""]
    for answer in answers_of(grade, suite):
        if answer.earned is None:
            title = f"{answer.question.name} {answer.question.title.into(language)}"
            lines += [f"**{escaped(title)}**", "", *written_in_markdown(answer, language)]
    return "\n".join(lines).strip()


def _test(outcome: CheckOutcome, number: int, question: Text, language: str) -> dict[str, Any]:
    said = explain(outcome) or _RIGHT
    return {
        "name": f"{outcome.question} {question.into(language)}: {outcome.title.into(language)}",
        "number": str(number),
        "score": outcome.earned,
        "max_score": outcome.points,
        "status": "passed" if outcome.passed else "failed",
        "output": said.into(language),
        "output_format": "text",
        "visibility": "visible" if outcome.public else "after_published",
        "tags": [outcome.question],
    }


def _nothing_graded(grade: Grade) -> list[dict[str, Any]]:
    return [
        {
            "name": f"{question.name} {question.title.into(grade.language)}",
            "score": 0.0,
            "max_score": question.points,
            "status": "failed",
            "output": grade.remarks[0].into(grade.language),
            "visibility": "visible",
            "tags": [question.name],
        }
        for question in grade.questions
    ]
