"""`results.json`, as Gradescope reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from autograder.gradebook.student_grade import StudentGrade
from autograder.grading.explain import explain
from autograder.grading.grade import Grade
from autograder.pages.feedback_markdown import escaped, manual_in_markdown, remarks_in_markdown
from autograder.pages.feedback_words import WORDS
from autograder.pages.question_feedback import question_feedback
from autograder.suite.outline import CheckOutline
from autograder.text import Text

_RIGHT = Text("Correct.", "正解です。")
_LATER = Text(
    "What the {hidden} hidden checks found is shown when grades are published.",
    "非公開チェック {hidden} 個の結果は、成績の公開時に表示されます。",
)


def gradescope_results(student: StudentGrade) -> dict[str, Any]:
    """The whole document for one submission, without late penalties: Gradescope has its own."""
    grade = student.grade
    tests = [_test(grade, check, number) for number, check in enumerate(grade.checks, start=1)]
    return {
        "score": student.points_before_late,
        "execution_time": round(grade.result.seconds, 3),
        "output": _at_once(student),
        "output_format": "md",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "extra_data": {
            "max_score": student.possible,
            "grading_status": grade.grading_status,
            "provenance": asdict(grade.provenance),
            "cpu_seconds": round(grade.result.cpu_seconds, 3),
            "memory_bytes": grade.result.memory,
            "notes": list(grade.notes),
        },
        "tests": [*(tests or _nothing_graded(grade)), *_manual(student)],
    }


def _at_once(student: StudentGrade) -> str:
    """What is shown right after grading: nothing about the hidden checks."""
    grade, language = student.grade, student.grade.language
    lines = remarks_in_markdown(grade)
    hidden = sum(not check.public for check in grade.checks)
    if hidden:
        lines += [_LATER.into(language).format(hidden=hidden), ""]
    for answer in question_feedback(student):
        title = f"{answer.question.name} {answer.question.title.into(language)}"
        if answer.rubric and answer.manual is None:
            lines += [f"**{escaped(title)}**", "", *manual_in_markdown(answer, language)]
        elif answer.rubric:
            lines += [f"**{escaped(title)}**", "", WORDS["by_a_person"].into(language), ""]
    return "\n".join(lines).strip()


def _test(grade: Grade, check: CheckOutline, number: int) -> dict[str, Any]:
    language = grade.language
    titles = {question.name: question.title.into(language) for question in grade.questions}
    said = explain(grade, check) or _RIGHT
    return {
        "name": f"{check.question} {titles[check.question]}: {check.title.into(language)}",
        "number": str(number),
        "score": grade.earned_by(check),
        "max_score": check.points,
        "status": "passed" if grade.passed(check) else "failed",
        "output": said.into(language),
        "output_format": "text",
        "visibility": "visible" if check.public else "after_published",
        "tags": [check.question],
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


def _manual(student: StudentGrade) -> Iterator[dict[str, Any]]:
    """The manual points."""
    for question in student.grade.outline.manual:
        given = student.manual.get(question.name)
        if given is not None:
            yield {
                "name": f"{question.name} {question.title.en}",
                "score": given.total,
                "max_score": question.points,
                "output": given.comment,
                "output_format": "text",
                "visibility": "after_published",
                "tags": [question.name, "graded by a person"],
            }
