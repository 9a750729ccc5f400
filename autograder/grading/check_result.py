"""What was seen when a check was asked: all that has to be kept to tell about it later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

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
        places: where an array differs; of a hidden check an outline only.
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

    def to_plain(self) -> dict[str, Any]:
        """What JSON can hold; a passed check is next to nothing."""
        plain: dict[str, Any] = {
            name: value for name, value in vars(self).items() if value != _PASSED[name]
        }
        for name in ("reason", "cause", "detail", "places", "answer"):
            if name in plain:
                plain[name] = vars(plain[name])
        plain["status"] = self.status.value
        return plain

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> CheckResult:
        """The verdict that `to_plain` made the dictionary of."""
        texts: dict[str, Any] = {
            name: Text(**plain[name]) for name in ("reason", "cause", "detail") if name in plain
        }
        answer = plain.get("answer")
        sketch = Sketch(answer["form"], tuple(answer["numbers"])) if answer else None
        places = plain.get("places")
        read: dict[str, Any] = {
            "status": Status(plain["status"]),
            "answer": sketch,
            "places": Places.from_plain(places) if places else None,
        }
        return cls(**{**plain, **texts, **read})


_PASSED: dict[str, Any] = vars(CheckResult(Status.PASSED))
