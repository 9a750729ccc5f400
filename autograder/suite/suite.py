"""A hidden suite: the checks of an assignment, ready to be asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

from autograder.course import Assignment
from autograder.recognition.catalogue import Catalogue
from autograder.student.request_trace import RequestTrace
from autograder.suite.outline import CheckOutline, ManualQuestion, Outline, Question, total


@dataclass(frozen=True)
class Check(CheckOutline):
    """A check that can be asked.

    Attributes:
        function: the test function.
        arguments: its parameters, apart from the fixtures.
        fixtures: which of the suite's fixtures it asks for.
        seconds: its own time limit; None for the assignment's.
        digest: SHA-256 of all that its result depends on, besides the submission.
    """

    function: Callable[..., None]
    arguments: dict[str, Any]
    fixtures: frozenset[str]
    seconds: float | None = None
    digest: str = ""


@dataclass(frozen=True)
class Recording:
    """What the checks ask of the reference solution, with the random data of one seed."""

    seed: int
    traces: Mapping[str, RequestTrace] = field(repr=False)


@dataclass(frozen=True)
class Suite:
    """All checks of an assignment, in the order of its questions.

    Attributes:
        questions: that the checks grade.
        checks: of all questions, in their order.
        digest: SHA-256 of all that decides a grade.
        manual: questions that a person grades; their points are not in `points`.
        mistakes: what the known mistakes answer; None where that was not learnt.
        recording: what the checks ask; None before the reference solution was asked.
    """

    assignment: Assignment
    questions: tuple[Question, ...]
    checks: tuple[Check, ...]
    digest: str
    manual: tuple[ManualQuestion, ...] = ()
    mistakes: Catalogue | None = None
    recording: Recording | None = None

    def checks_of(self, question: Question) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if check.question == question.name)

    @property
    def points(self) -> float:
        return total(question.points for question in self.questions)

    @cached_property
    def outline(self) -> Outline:
        """What people read of it."""
        names = [item.name for item in fields(CheckOutline)]
        return Outline(
            self.assignment.name,
            self.assignment.title,
            self.digest,
            tuple(question.name for question in self.assignment.questions),
            self.questions,
            self.manual,
            tuple(CheckOutline(*(getattr(check, name) for name in names)) for check in self.checks),
        )
