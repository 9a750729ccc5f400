"""A grade, question by question, as the student's page and its Markdown show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autograder.gradebook.gradebook import ManualPoints
from autograder.gradebook.student_grade import StudentGrade
from autograder.grading.explain import in_words
from autograder.grading.grade import Grade
from autograder.suite.outline import CheckOutline, ManualQuestion, Question
from autograder.text import Text

_MOST_PICTURES = 3  # of one finding


@dataclass(frozen=True)
class Finding:
    """Checks of one question that failed in the same way.

    Attributes:
        said: what was seen, and what to think about.
        checks: in their order.
        pictured: keys of the checks whose map is shown. Not all are, since maps are much alike.
    """

    said: Text
    checks: tuple[CheckOutline, ...]
    pictured: frozenset[str]


@dataclass(frozen=True)
class QuestionFeedback:
    """A question as the page shows it.

    Attributes:
        earned: points; None if a person has to grade the answer first.
        manual: manual points; None if there are none yet, or none for this question.
    """

    question: Question
    earned: float | None
    findings: tuple[Finding, ...] = ()
    passed: tuple[CheckOutline, ...] = ()
    manual: ManualPoints | None = None

    @property
    def rubric(self) -> tuple[tuple[float | None, float, Text], ...]:
        """For each line of a manual question's rubric: the points given (None if not yet), the
        points it is worth, and its text."""
        if not isinstance(self.question, ManualQuestion):
            return ()
        lines = self.question.rubric
        given = self.manual.points if self.manual is not None else [None] * len(lines)
        return tuple(
            (points, line.points, line.text) for points, line in zip(given, lines, strict=True)
        )

    @property
    def is_right(self) -> bool:
        return self.earned == self.question.points

    @property
    def lost_points(self) -> bool:
        """Whether checks cost it points."""
        return not self.rubric and not self.is_right


def question_feedback(student: StudentGrade) -> list[QuestionFeedback]:
    """All questions in the order of the assignment; none if nothing could be graded."""
    grade = student.grade
    if not grade.was_read:
        return []
    answers = [_answer(question, grade) for question in grade.questions]
    for question in grade.outline.manual:
        manual = student.manual.get(question.name)
        answers.append(QuestionFeedback(question, manual.total if manual else None, manual=manual))
    order = grade.outline.order
    return sorted(answers, key=lambda answer: order.index(answer.question.name))


def _answer(question: Question, grade: Grade) -> QuestionFeedback:
    checks = grade.outline.checks_of(question.name)
    return QuestionFeedback(
        question,
        grade.earned(question.name),
        tuple(_findings(grade, (check for check in checks if not grade.passed(check)))),
        tuple(check for check in checks if grade.passed(check)),
    )


def _findings(grade: Grade, failed: Iterable[CheckOutline]) -> Iterator[Finding]:
    """Findings in which no advice is given twice."""
    alike: dict[Text, list[CheckOutline]] = {}
    for check in failed:
        alike.setdefault(in_words(grade, check) or check.catches, []).append(check)
    told: set[Text] = set()
    for said, same in alike.items():
        drawn = [check.key for check in same if grade.of(check).places is not None]
        first = in_words(grade, same[0], told) or said
        yield Finding(first, tuple(same), frozenset(drawn[:_MOST_PICTURES]))
        told.update(grade.advice(same[0]))
