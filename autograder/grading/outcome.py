"""What came of a check, and the grade that the checks add up to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from autograder.checks.text import Text
from autograder.recognition.sketch import Sketch
from autograder.suite.model import Question, total


class Status(str, Enum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    RAISED = "raised"
    MISSING = "missing"
    TIMED_OUT = "timed out"
    CRASHED = "crashed"
    GARBLED = "garbled"
    ERROR = "error in the check"


@dataclass(frozen=True)
class CheckOutcome:
    """One check of one submission.

    Attributes:
        key, question, title, catches, points, public: of the check.
        status: how it ended.
        reason: what was seen to be wrong, for the student; None where it passed.
        advice: what to think about: the hint of a known mistake, or what the check catches.
        detail: what was got and expected, of a public check only.
        note: for the instructor only: may quote the submission.
        seconds: wall time.
        answer: the sketch of the answer that failed, to recognise known mistakes by.
        mistakes: the known mistakes that the answer was recognised as: most often one, or none.
    """

    key: str
    question: str
    title: Text
    catches: Text
    points: float
    public: bool
    status: Status
    reason: Text | None
    advice: Text | None
    detail: Text | None
    note: str
    seconds: float
    answer: Sketch | None = None
    mistakes: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        return self.status is Status.PASSED

    @property
    def earned(self) -> float:
        return self.points if self.passed else 0.0


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
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    memory: int = 0

    def earned(self, question: str) -> float:
        """Points earned in one question."""
        return total(outcome.earned for outcome in self.outcomes if outcome.question == question)

    @property
    def points(self) -> float:
        return total(outcome.earned for outcome in self.outcomes)

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
