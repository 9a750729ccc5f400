"""The result of one check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from autograder.checks.places import Places
from autograder.recognition.sketch import Sketch
from autograder.text import Text


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


ACCIDENTS = (Status.TIMED_OUT, Status.CRASHED, Status.GARBLED, Status.ERROR)


@dataclass(frozen=True)
class CheckResult:
    """How a check ended, without its title and points.

    Attributes:
        status: how it ended.
        reason: what was wrong; None if it passed, or if the check says only that it failed.
        cause: a better explanation, such as a cell that stopped; usually None.
        names_mistake: whether the reason says enough to go on with.
        detail: what was got and expected; public checks only.
        places: where an array differs; for a hidden check, only a coarse mask.
        note: for the instructor only; may quote the submission.
        seconds: wall time.
        answer: the sketch of the answer that failed, by which known mistakes are recognised.
        measured: numbers that the check has measured for the instructor, by name.
    """

    status: Status
    reason: Text | None = None
    cause: Text | None = None
    names_mistake: bool = True
    detail: Text | None = None
    places: Places | None = None
    note: str = ""
    seconds: float = 0.0
    answer: Sketch | None = None
    measured: Mapping[str, float] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        return self.status is Status.PASSED
