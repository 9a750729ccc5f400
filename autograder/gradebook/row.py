"""One line of a gradebook: what the tables and the report need of a grade, and no more."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from autograder.grading.check_result import ACCIDENTS
from autograder.grading.explain import main_reason
from autograder.grading.grade import Grade, Provenance, Status
from autograder.suite.suite import total
from autograder.text import Text


@dataclass(frozen=True)
class Failure:
    """A check that a submission failed: its key and its title, and as what it was recognised."""

    key: str
    title: str
    mistakes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """A graded submission.

    Attributes:
        name: the submission, as the tables call it.
        marks: points earned, by question.
        possible: points in all.
        grading_status: "Completed", or in a few words what went wrong.
        reason: the one thing to say about its mark.
        notes: for the instructor.
        failures: the checks that it failed.
        was_read: whether it could be graded at all.
        broken_checks: keys of checks that could not judge it.
        provenance: all that the grade is a function of.
        seconds: wall time; cpu_seconds and memory (bytes) of the submission's processes.
        accidents: the checks that ended in one, by its kind: "timed out", "crashed", ...
        measured: what checks have measured, such as an accuracy, by name.
        structure: of its code, to find others like it.
        student_id: that it is by, as it says itself; "" where it says nothing.
        hints: digest of the catalogue of mistakes that its hints are from.
        other: the assignment that its notebook is of by its own words; "" where that is this one.
    """

    name: str
    marks: dict[str, float]
    possible: float
    grading_status: str
    reason: Text
    notes: tuple[str, ...]
    failures: tuple[Failure, ...]
    was_read: bool
    broken_checks: tuple[str, ...]
    provenance: Provenance
    seconds: float
    cpu_seconds: float
    memory: int
    accidents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    measured: dict[str, float] = field(default_factory=dict)
    structure: tuple[int, ...] = ()
    student_id: str = ""
    hints: str = ""
    other: str = ""

    @classmethod
    def of(
        cls,
        grade: Grade,
        structure: tuple[int, ...] = (),
        student_id: str = "",
        hints: str = "",
    ) -> Row:
        return cls(
            name=grade.name,
            marks={question.name: grade.earned(question.name) for question in grade.questions},
            possible=grade.possible,
            grading_status=grade.grading_status,
            reason=main_reason(grade),
            notes=grade.notes,
            failures=tuple(
                Failure(o.key, o.title.en, o.mistakes) for o in grade.outcomes if not o.passed
            ),
            was_read=bool(grade.outcomes),
            broken_checks=tuple(o.key for o in grade.outcomes if o.status is Status.ERROR),
            provenance=grade.provenance,
            seconds=grade.seconds,
            cpu_seconds=grade.cpu_seconds,
            memory=grade.memory,
            accidents={
                status.value: checks
                for status in ACCIDENTS
                if (checks := tuple(o.key for o in grade.outcomes if o.status is status))
            },
            measured={
                name: value for o in grade.outcomes for name, value in o.verdict.measured.items()
            },
            structure=structure,
            student_id=student_id,
            hints=hints,
            other=grade.other,
        )

    def earned(self, question: str) -> float:
        """Points earned in one question."""
        return self.marks.get(question, 0.0)

    @property
    def points(self) -> float:
        return total(self.marks.values())

    @property
    def percent(self) -> float:
        """Share of the points, 0 to 1."""
        return round(self.points / self.possible, 4) if self.possible else 0.0

    def to_plain(self) -> dict[str, Any]:
        """What JSON can hold."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Row:
        """The row that `to_plain` made the dictionary of."""
        return cls(
            **{
                **plain,
                "reason": Text(**plain["reason"]),
                "notes": tuple(plain["notes"]),
                "broken_checks": tuple(plain["broken_checks"]),
                "failures": tuple(
                    Failure(failure["key"], failure["title"], tuple(failure["mistakes"]))
                    for failure in plain["failures"]
                ),
                "provenance": Provenance(**plain["provenance"]),
                # Not in the rows of older gradebooks.
                "accidents": {
                    kind: tuple(checks) for kind, checks in plain.get("accidents", {}).items()
                },
                "structure": tuple(plain.get("structure", ())),
            }
        )
