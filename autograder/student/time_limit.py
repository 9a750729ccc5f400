"""Time limits that count what a submission does, whatever else the machine is busy with.

What counts is the time of its processes on a processor. While they wait for a processor, nothing
counts: others are to blame. While they sleep or are blocked, part of the time counts, so that this
ends as well.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from autograder.student.processor_time import WAITING_IS_KNOWN, ProcessorTime

# Where waiting for a processor cannot be told from being blocked, one has to be more patient.
_IDLE_SHARE = 1 / 3 if WAITING_IS_KNOWN else 1 / 12
_FRESH = 0.05  # seconds: what took no longer is not looked at
_SHORTEST_WAIT = 0.02


class Stopwatch:
    """The time that a submission has taken, looked at as seldom as possible.

    Args:
        read: the time of all its processes.
    """

    def __init__(self, read: Callable[[], ProcessorTime]) -> None:
        self._read = read
        self._seen = read()
        self._looked = self._asked = time.monotonic()
        self.taken = 0.0

    def resume(self) -> None:
        """The submission is asked something; until now it may have had nothing to do."""
        self._asked = time.monotonic()
        if self._asked > self._looked + _FRESH:
            self.look()

    def look(self) -> None:
        """Add what has been taken since the last look."""
        now, seen = time.monotonic(), self._read()
        # Of processes that have ended, some time may be lost.
        worked = max(0.0, seen.worked - self._seen.worked)
        waited = max(0.0, seen.waited - self._seen.waited)
        idle = max(0.0, now - max(self._looked, self._asked) - worked - waited)
        self.taken += worked + idle * _IDLE_SHARE
        self._looked, self._seen = now, seen


class TimeLimit:
    """A deadline after so many seconds of a stopwatch; starts now."""

    def __init__(self, watch: Stopwatch, seconds: float) -> None:
        watch.resume()
        self._watch = watch
        self._end = watch.taken + seconds
        self._next_look = time.monotonic() + min(seconds, _FRESH)

    def resume(self) -> None:
        """The submission is asked something more."""
        self._watch.resume()

    def left(self) -> float:
        """Seconds after which the stopwatch has to be looked at."""
        now = time.monotonic()
        if now >= self._next_look:
            self._watch.look()
            left = self._end - self._watch.taken
            if left <= 0:
                raise TimeoutError
            self._next_look = now + max(left, _SHORTEST_WAIT)
        return self._next_look - now
