"""What an assignment asks, as people read it: all that its pages need to know of a suite."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from autograder.course import RubricLine
from autograder.text import Text


@dataclass(frozen=True)
class CheckOutline:
    """One test function (with one set of parameters) of the hidden suite, as people read of it.

    Attributes:
        key: names it in every table: "test_forward.py::test_stride[wide]".
        question: which question it belongs to.
        points: what it is worth.
        public: whether students see it run, and how it failed.
        title: the property that it checks.
        catches: the mistake that it catches.
    """

    key: str
    question: str
    points: float
    public: bool
    title: Text
    catches: Text


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

    @property
    def rubric_digest(self) -> str:
        """Names this very rubric: points that were given by it hold for no other."""
        lines = repr([(line.points, line.text.en) for line in self.rubric])
        return hashlib.sha256(lines.encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Outline:
    """An assignment as its pages tell of it. It is kept with the grades, which outlive the suite.

    Attributes:
        assignment: its name.
        title: as people read it.
        digest: SHA-256 of all in the suite that decides a grade.
        order: names of all questions, in the order of the notebook.
        questions: that the checks grade.
        manual: questions that a person grades; their points are not in `points`.
        checks: of all questions, in their order.
    """

    assignment: str
    title: Text
    digest: str
    order: tuple[str, ...]
    questions: tuple[Question, ...]
    manual: tuple[ManualQuestion, ...]
    checks: tuple[CheckOutline, ...]

    def checks_of(self, question: str) -> tuple[CheckOutline, ...]:
        return self._by_question.get(question, ())

    @property
    def points(self) -> float:
        return total(question.points for question in self.questions)

    @cached_property
    def by_key(self) -> Mapping[str, CheckOutline]:
        return {check.key: check for check in self.checks}

    @cached_property
    def _by_question(self) -> Mapping[str, tuple[CheckOutline, ...]]:
        found: dict[str, list[CheckOutline]] = {}
        for check in self.checks:
            found.setdefault(check.question, []).append(check)
        return {question: tuple(checks) for question, checks in found.items()}


def total(points: Iterable[float]) -> float:
    """A sum of points, free of the noise of binary fractions."""
    return round(float(sum(points)), 6)


def number(points: float) -> str:
    """Points as text, without the noise of binary fractions."""
    return f"{round(points, 4):g}" if abs(points) < 1e5 else f"{round(points, 4)}"
