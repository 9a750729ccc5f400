"""Checks, and the questions that they add up to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from autograder.course import Assignment, RubricLine
from autograder.recognition.catalogue import Catalogue
from autograder.student.request_trace import RequestTrace
from autograder.text import Text


@dataclass(frozen=True)
class Check:
    """One test function (with one set of parameters) of the hidden suite.

    Attributes:
        key: names it in every table: "test_forward.py::test_stride[wide]".
        question: which question it belongs to.
        points: what it is worth.
        public: whether students see it run, and how it failed.
        title: the property that it checks.
        catches: the mistake that it catches.
        function: the test function.
        arguments: its parameters, but for the fixtures.
        fixtures: which of the suite's fixtures it asks for.
        seconds: its own time limit; None for the assignment's.
        digest: SHA-256 of all that its verdict depends on, besides the submission.
    """

    key: str
    question: str
    points: float
    public: bool
    title: Text
    catches: Text
    function: Callable[..., None]
    arguments: dict[str, Any]
    fixtures: frozenset[str]
    seconds: float | None = None
    digest: str = ""


@dataclass(frozen=True)
class Question:
    """A question and what it is worth in all."""

    name: str
    title: Text
    points: float


@dataclass(frozen=True)
class ManualQuestion(Question):
    """A question that a person grades, by its rubric."""

    rubric: tuple[RubricLine, ...]


@dataclass(frozen=True)
class Recording:
    """How the checks go where all is right, with the random data of one seed."""

    seed: int
    scripts: Mapping[str, RequestTrace] = field(repr=False)


@dataclass(frozen=True)
class Suite:
    """All checks of an assignment, in the order of its questions.

    Attributes:
        questions: that the checks grade.
        checks: of all questions, in their order.
        digest: SHA-256 of all that decides a grade.
        written: questions that a person grades; their points are not in `points`.
        mistakes: what the known mistakes answer; None where that was not learnt.
        rehearsal: the scripts of the checks; None before they are rehearsed.
    """

    assignment: Assignment
    questions: tuple[Question, ...]
    checks: tuple[Check, ...]
    digest: str
    written: tuple[ManualQuestion, ...] = ()
    mistakes: Catalogue | None = None
    rehearsal: Recording | None = None

    def checks_of(self, question: Question) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if check.question == question.name)

    @property
    def points(self) -> float:
        return total(question.points for question in self.questions)


def total(points: Iterable[float]) -> float:
    """A sum of points, free of the noise of binary fractions."""
    return round(float(sum(points)), 6)
