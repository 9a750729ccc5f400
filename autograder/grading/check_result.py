"""What came of asking one check."""

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
    """How a check ended, whatever the check is called and worth.

    Attributes:
        status: how it ended.
        reason: what was seen to be wrong; None where it passed, or where the check says no more
            than that it failed.
        cause: what explains it better: the cell that stopped; None most often.
        names_mistake: whether the reason says enough to go on with.
        detail: what was got and expected, of a public check only.
        places: where an array differs; of a hidden check a coarse mask only.
        note: for the instructor only: may quote the submission.
        seconds: wall time.
        answer: the sketch of the answer that failed, to recognise known mistakes by.
        measured: numbers that the check has measured, for the instructor, by name.
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
