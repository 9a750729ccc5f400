"""What came of a check, and the grade that the checks add up to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from autograder.checks.places import Places
from autograder.grading.check_result import CheckResult, Status
from autograder.recognition.sketch import Sketch
from autograder.suite.suite import Check, Question, total
from autograder.text import Text

__all__ = ["CheckOutcome", "Grade", "Provenance", "Status"]

# What a check catches is what most often fails it: no more is known about this submission.
_OFTEN = Text("Often this is:", "よくある原因: ")


@dataclass(frozen=True)
class CheckOutcome:
    """One check of one submission.

    Attributes:
        check: what was asked.
        verdict: how it ended.
        hints: of the known mistakes that the answer was recognised as.
        mistakes: the names of these: most often one, or none.
    """

    check: Check
    verdict: CheckResult
    hints: tuple[Text, ...] = ()
    mistakes: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return self.check.key

    @property
    def question(self) -> str:
        return self.check.question

    @property
    def title(self) -> Text:
        return self.check.title

    @property
    def points(self) -> float:
        return self.check.points

    @property
    def public(self) -> bool:
        return self.check.public

    @property
    def status(self) -> Status:
        return self.verdict.status

    @property
    def passed(self) -> bool:
        return self.status is Status.PASSED

    @property
    def earned(self) -> float:
        return self.points if self.passed else 0.0

    @property
    def reason(self) -> Text | None:
        """What was seen to be wrong, for the student; None where it passed."""
        if self.verdict.reason is None and not self.passed:
            return self.check.catches
        return self.verdict.reason

    @property
    def advice(self) -> tuple[Text, ...]:
        """What to think about, most often one thing: it may be this, or this."""
        if self.hints:
            return self.hints
        if self.verdict.cause is not None:
            return (self.verdict.cause,)
        return () if self.passed or self.verdict.names_mistake else (_OFTEN + self.check.catches,)

    @property
    def detail(self) -> Text | None:
        return self.verdict.detail

    @property
    def places(self) -> Places | None:
        return self.verdict.places

    @property
    def note(self) -> str:
        return self.verdict.note

    @property
    def seconds(self) -> float:
        return self.verdict.seconds

    @property
    def answer(self) -> Sketch | None:
        return self.verdict.answer


@dataclass(frozen=True)
class Provenance:
    """All that a grade is a function of, and where it came about."""

    assignment: str
    submission: str
    suite: str
    environment: str
    seed: int
    isolation: str


@dataclass(frozen=True)
class Grade:
    """The grade of one submission.

    Attributes:
        name: the submission, as the tables call it.
        questions: all questions of the assignment, whatever the submission was.
        outcomes: of all checks; empty where the submission could not be read.
        grading_status: "Completed", or in a few words what went wrong.
        remarks: for the student: what happened while the cells ran, or why nothing was graded.
        notes: for the instructor.
        language: of the feedback.
        stopped: numbers of the code cells that did.
        other: the assignment that its notebook is of by its own words; "" where that is this one.
        seconds: wall time; cpu_seconds and memory (bytes) of the submission's processes.
    """

    name: str
    questions: tuple[Question, ...]
    outcomes: tuple[CheckOutcome, ...]
    grading_status: str
    remarks: tuple[Text, ...]
    notes: tuple[str, ...]
    language: str
    provenance: Provenance
    stopped: tuple[int, ...] = ()
    other: str = ""
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    memory: int = 0

    def earned(self, question: str) -> float:
        """Points earned in one question."""
        return self._earned.get(question, 0.0)

    @cached_property
    def points(self) -> float:
        return total(outcome.earned for outcome in self.outcomes)

    @cached_property
    def _earned(self) -> Mapping[str, float]:
        questions: dict[str, list[float]] = defaultdict(list)
        for outcome in self.outcomes:
            questions[outcome.question].append(outcome.earned)
        return {question: total(points) for question, points in questions.items()}

    @property
    def possible(self) -> float:
        return total(question.points for question in self.questions)

    @property
    def percent(self) -> float:
        """Share of the points, 0 to 1."""
        return round(self.points / self.possible, 4) if self.possible else 0.0

    @property
    def has_suite_errors(self) -> bool:
        return any(outcome.status is Status.ERROR for outcome in self.outcomes)
