"""The student's page in short, as Markdown in which all text is shown as text."""

from __future__ import annotations

import re

from autograder.gradebook.student_grade import StudentGrade
from autograder.grading.grade import Grade
from autograder.pages.feedback_words import WORDS, checks_passed, on_the_total
from autograder.pages.question_feedback import Finding, QuestionFeedback, question_feedback
from autograder.suite.outline import number


def in_markdown(student: StudentGrade) -> str:
    """The whole document."""
    grade, language = student.grade, student.grade.language
    points = WORDS["points"].into(language)
    lines = [f"# {escaped(grade.outline.title.into(language))}", "", escaped(grade.name), ""]
    lines += [f"**{number(student.points)} / {number(student.possible)}** {points}", ""]
    for said in on_the_total(student, language):
        lines += [escaped(said), ""]
    lines += remarks_in_markdown(grade)
    for answer in question_feedback(student):
        lines += _answer(answer, grade)
    return "\n".join(lines).rstrip() + "\n"


def remarks_in_markdown(grade: Grade) -> list[str]:
    """What happened while the cells ran, or why nothing was graded."""
    if not grade.remarks:
        return []
    words = WORDS["remarks" if grade.was_read else "unreadable"].into(grade.language)
    items = [f"- {escaped(remark.into(grade.language))}" for remark in grade.remarks]
    if not grade.was_read:  # the author's language is unknown
        items += [f"- {escaped(remark.ja)}" for remark in grade.remarks]
    return [f"**{words}**", "", *items, ""]


def manual_in_markdown(answer: QuestionFeedback, language: str) -> list[str]:
    """A manual question: its rubric, or the points given by it."""
    if answer.manual is None:
        points = WORDS["points"].into(language)
        lines = [
            f"- {escaped(text.into(language))} ({number(worth)} {points})"
            for _, worth, text in answer.rubric
        ]
        return [WORDS["person"].into(language), "", *lines, ""]
    lines = [
        f"- {number(given or 0)} / {number(worth)} {escaped(text.into(language))}"
        for given, worth, text in answer.rubric
    ]
    if answer.manual.comment:
        comment = WORDS["comment"].into(language)
        lines += ["", f"{comment}: {escaped(answer.manual.comment)}"]
    return [WORDS["by_a_person"].into(language), "", *lines, ""]


def _answer(answer: QuestionFeedback, grade: Grade) -> list[str]:
    question, language = answer.question, grade.language
    earned = "–" if answer.earned is None else number(answer.earned)
    title = f"{question.name} {question.title.into(language)}"
    lines = [f"## {escaped(title)}: {earned} / {number(question.points)}", ""]
    if answer.rubric:
        return [*lines, *manual_in_markdown(answer, language)]
    for finding in answer.findings:
        lines += _finding(finding, grade)
    if answer.passed:
        lines += [f"✓ {checks_passed(len(answer.passed)).into(language)}", ""]
    return lines


def _finding(finding: Finding, grade: Grade) -> list[str]:
    language = grade.language
    lines = [f"✗ {escaped(finding.said.into(language))}", ""]
    for check in finding.checks:
        lines.append(f"- {escaped(check.title.into(language))} (0 / {number(check.points)})")
        found = grade.of(check)
        drawn = None
        if found.places is not None and check.key in finding.pictured:
            drawn = found.places.drawn()
        for text in (found.detail, drawn):
            if text is not None:
                lines += ["", *fenced(text.into(language)), ""]
    return [*lines, ""]


def fenced(text: str) -> list[str]:
    """A code block with this text, inside a list item."""
    inside = [line.replace("```", "'''") for line in text.split("\n")]
    return [f"  {line}" for line in ("```", *inside, "```")]


def escaped(text: str) -> str:
    """Text on one line, in which Markdown sees no markup."""
    return re.sub(r"([\\`*_{}\[\]<>()#+!|~$&-])", r"\\\1", " ".join(text.split()))
