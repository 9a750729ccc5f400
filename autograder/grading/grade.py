"""The points, hints and remarks that follow from what a submission answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from autograder.grading.check_result import ACCIDENTS, CheckResult, Status
from autograder.grading.environment import is_unsafe
from autograder.grading.submission_result import SubmissionResult
from autograder.grading.suspicion import suspicions
from autograder.grading.wrong_assignment import looks_like
from autograder.recognition import Hint
from autograder.suite.outline import CheckOutline, Outline, Question, total
from autograder.text import Text

# A check fails most often because of the mistake that it catches. No more is known here.
_OFTEN = Text("Often this is:", "よくある原因: ")


@dataclass(frozen=True)
class Provenance:
    """Everything that a grade is a function of, and the isolation that it was made in."""

    assignment: str
    submission: str
    suite: str
    environment: str
    seed: int
    isolation: str

    @property
    def is_unsafe(self) -> bool:
        """Whether the isolation was below the safe minimum."""
        return is_unsafe(self.isolation)


@dataclass(frozen=True)
class Grade:
    """The grade of one submission.

    Attributes:
        outline: of the assignment, with everything that was asked.
        result: what the submission answered.
        hints: for the known mistakes that an answer was recognised as, by the checks' keys;
            usually one or none for each check.
    """

    outline: Outline
    result: SubmissionResult
    provenance: Provenance
    hints: Mapping[str, tuple[Hint, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.result.name

    @property
    def language(self) -> str:
        return self.result.language

    @property
    def was_read(self) -> bool:
        """Whether it could be graded at all."""
        return not self.result.unreadable

    @property
    def checks(self) -> tuple[CheckOutline, ...]:
        """All checks that were asked; none if the submission could not be read."""
        return self.outline.checks if self.was_read else ()

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.outline.questions

    @cached_property
    def remarks(self) -> tuple[Text, ...]:
        """For the student: what happened while the cells ran, or why nothing was graded."""
        other = self.result.other
        return (*((looks_like(other),) if other else ()), *self.result.remarks)

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """For the instructor."""
        changed = (surprise.said.en for surprise in self.result.surprises if surprise.is_given)
        found = suspicions(self.checks, self.result.check_results)
        return (*self.result.notes, *found, *changed)

    @cached_property
    def grading_status(self) -> str:
        """Otter's word if all went well; otherwise which questions ended in which accident."""
        if not self.was_read:
            return self.result.unreadable
        accidents = [
            f"{status.value} in {', '.join(questions)}"
            for status in ACCIDENTS
            if (questions := sorted({check.question for check in self.ending(status)}))
        ]
        safety = ["not isolated"] if self.provenance.is_unsafe else []
        return "; ".join([*(accidents or ["Completed"]), *safety])

    def of(self, check: CheckOutline) -> CheckResult:
        """The result of one of `checks`."""
        return self.result.check_results[check.key]

    def ending(self, status: Status) -> list[CheckOutline]:
        """The checks that ended in this way."""
        return self._by_status.get(status, [])

    def passed(self, check: CheckOutline) -> bool:
        return self.of(check).passed

    def failed(self) -> list[CheckOutline]:
        """The checks that did not pass."""
        return [check for check in self.checks if not self.passed(check)]

    def reason(self, check: CheckOutline) -> Text | None:
        """What was wrong, for the student; None if the check passed."""
        found = self.of(check)
        return check.catches if found.reason is None and not found.passed else found.reason

    def advice(self, check: CheckOutline) -> tuple[Text, ...]:
        """What to think about: most often one piece of advice, otherwise alternatives."""
        found = self.of(check)
        if hints := self.hints.get(check.key):
            return tuple(dict.fromkeys(hint.text for hint in hints))
        if found.cause is not None:
            return (found.cause,)
        return () if found.passed or found.names_mistake else (_OFTEN + check.catches,)

    def mistakes(self, check: CheckOutline) -> tuple[str, ...]:
        """The names of the known mistakes that the answer was recognised as."""
        return tuple(hint.mistake for hint in self.hints.get(check.key, ()))

    def earned_by(self, check: CheckOutline) -> float:
        return check.points if self.passed(check) else 0.0

    def earned(self, question: str) -> float:
        """Points earned in one question."""
        return self._earned.get(question, 0.0)

    @cached_property
    def points(self) -> float:
        return total(self._earned.values())

    @cached_property
    def _earned(self) -> Mapping[str, float]:
        if not self.was_read:
            return {}
        return {
            question.name: total(map(self.earned_by, self.outline.checks_of(question.name)))
            for question in self.questions
        }

    @cached_property
    def _by_status(self) -> Mapping[Status, list[CheckOutline]]:
        found: dict[Status, list[CheckOutline]] = {}
        for check in self.checks:
            found.setdefault(self.of(check).status, []).append(check)
        return found

    @property
    def possible(self) -> float:
        return self.outline.points

    @property
    def percent(self) -> float:
        """Share of the points, 0 to 1."""
        return round(self.points / self.possible, 4) if self.possible else 0.0
