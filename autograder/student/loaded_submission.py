"""A submission whose cells have run and whose objects can be asked for."""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass
from typing import Any

from autograder.errors import (
    Crashed,
    OutOfTime,
    ProtocolViolation,
    StudentRaised,
    SubmissionFault,
    TimedOut,
)
from autograder.protocol import BadValue, Channel, ChannelClosed, FrameTooLarge, decode, encode
from autograder.sandbox.limits import Limits
from autograder.student.host import SandboxHost, Usage
from autograder.student.raised import read_raised
from autograder.student.runner import Runner
from autograder.student.time_limit import Stopwatch, TimeLimit
from autograder.submissions.submission import Cell, Submission

_FORK_SECONDS = 5.0  # for an answer of the sandbox's own code
_MOST_STARTS = 20  # of one loading: each cell that takes the process with it costs one
_MOST_LOADS = 5  # of one submission: each check that takes the process with it costs one
_OVERTIME = 0.25  # of the time for all cells: the rest of them may still define something
_SHORTEST = 0.1  # seconds for a cell


@dataclass(frozen=True)
class CellFault:
    """A cell that did not run to its end."""

    cell: Cell
    fault: SubmissionFault


class LoadedSubmission:
    """Runs a submission's cells in a sandbox; each cell's failure costs that cell only.

    Args:
        host: where the sandbox's processes come from.
        submission: what to run.
        workdir: the submission's working folder.
        limits: what it may use.
    """

    def __init__(
        self, host: SandboxHost, submission: Submission, workdir: str, limits: Limits
    ) -> None:
        self._host = host
        self._submission = submission
        self._workdir = workdir
        self._limits = limits
        self._control: Channel | None = None
        self._fatal: dict[int, CellFault] = {}
        self._not_again: set[int] = set()
        self._left_out: int | None = None
        self._loads = 0
        self._usage: list[Usage] = []
        self.faults: tuple[CellFault, ...] = ()
        self._start()
        self._watch = Stopwatch(host.processor_time)
        self._load()

    def close(self) -> Usage:
        """End all processes of the submission; what they used together."""
        self._stop()
        return Usage(
            sum(usage.cpu for usage in self._usage),
            max((usage.memory for usage in self._usage), default=0),
        )

    def runner(self) -> Runner:
        """A fresh fork of the loaded submission.

        Raises:
            SubmissionFault: its process is gone and cannot be brought back.
        """
        for attempt in (1, 2):
            try:
                return self._fork_runner()
            except (ChannelClosed, FrameTooLarge, BadValue, TimeoutError):
                if attempt == 1 and self._loads < _MOST_LOADS:
                    self._load_again()
        raise Crashed

    def end_runner(self, runner: Runner) -> None:
        """Kill a runner, answering or not."""
        runner.close()
        # A sandbox that does not obey is replaced by the next call of `runner`.
        with contextlib.suppress(ChannelClosed, FrameTooLarge, BadValue, TimeoutError):
            self._ask({"end": True}, self._limit(_FORK_SECONDS))

    def _fork_runner(self) -> Runner:
        ours, theirs = socket.socketpair()
        try:
            answer = self._ask({"runner": True}, self._limit(_FORK_SECONDS), theirs.fileno())
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        if not _says(answer, "runner"):
            ours.close()
            raise BadValue("not a runner")
        return Runner(Channel(ours, self._limits.answer), self._submission, self._watch)

    def _load(self) -> None:
        """Run all cells; one that hangs or kills the process is left out of the next attempt.

        After too many attempts, or when the time is over, all later cells are left out as well.
        """
        self._loads += 1
        attempts = 1
        end = self._end()
        while not self._try_to_load(end, attempts):
            self._start()
            attempts += 1
            if self._left_out is not None:
                end = self._end()  # for those that have run before
                attempts = max(attempts, _MOST_STARTS + 1)

    def _end(self) -> float:
        return self._watch.taken + self._limits.load_seconds

    def _load_again(self) -> None:
        """Keep the first faults: cells that run after hidden checks could give these away."""
        faults = self.faults
        self._start()
        self._load()
        self.faults = faults

    def _try_to_load(self, end: float, attempts: int) -> bool:
        faults: list[CellFault] = []
        last = end + _OVERTIME * self._limits.load_seconds
        for cell in self._submission.code:
            if cell.number == self._left_out or self._watch.taken > last:
                self._left_out = cell.number
                faults.append(CellFault(cell, OutOfTime(self._limits.load_seconds)))
                break
            fault = self._fatal.get(cell.number) or self._run(cell, end)
            if fault is None:
                continue
            if fault.fault.is_limit and cell.number not in self._fatal:
                self._give_up(fault, attempts, last)
                return False
            faults.append(fault)
        for fault in [fault for fault in faults if self._may_be_helped(fault, end)]:
            again = self._run(fault.cell, end, again=True)
            if again is None:
                faults.remove(fault)
            elif again.fault.is_limit:
                self._not_again.add(fault.cell.number)
                return False
        self.faults = tuple(faults)
        return True

    def _give_up(self, fault: CellFault, attempts: int, last: float) -> None:
        """A cell took the process with it: leave it out, or all cells from there on."""
        self._fatal[fault.cell.number] = fault
        if attempts > _MOST_STARTS + 1:
            self._left_out = self._submission.code[0].number
        elif attempts > _MOST_STARTS or self._watch.taken > last:
            self._left_out = fault.cell.number

    def _may_be_helped(self, fault: CellFault, end: float) -> bool:
        """Whether a cell lacked a name that a later cell may have defined."""
        raised = fault.fault
        return (
            isinstance(raised, StudentRaised)
            and raised.student_classes[0] == "NameError"
            and fault.cell.number not in self._not_again
            and self._watch.taken < end
        )

    def _run(self, cell: Cell, end: float, *, again: bool = False) -> CellFault | None:
        limit = self._limit(min(self._limits.cell_seconds, end - self._watch.taken))
        fault: SubmissionFault
        try:
            request = {"cell": cell.number, "source": cell.source}
            answer = self._ask({**request, "again": True} if again else request, limit)
            if _says(answer, "ran"):
                return None
            fault = read_raised(answer.get("raised"), self._submission)
        except TimeoutError:
            fault = TimedOut(self._limits.cell_seconds)
        except ChannelClosed:
            fault = Crashed()
        except (FrameTooLarge, BadValue) as error:
            fault = ProtocolViolation(repr(error))
        return CellFault(cell, fault)

    def _limit(self, seconds: float) -> TimeLimit:
        return TimeLimit(self._watch, max(_SHORTEST, seconds))

    def _ask(self, request: dict[str, Any], limit: TimeLimit, *fds: int) -> dict[str, Any]:
        if self._control is None:
            raise ChannelClosed
        self._control.send(encode(request), fds, limit)
        answer = decode(self._control.receive(limit))
        if type(answer) is not dict:
            raise BadValue("an answer of no kind")
        return answer

    def _start(self) -> None:
        self._stop()
        self._control = self._host.start(self._workdir, self._limits)

    def _stop(self) -> None:
        if self._control is not None:
            self._control.close()
            self._control = None
            self._usage.append(self._host.stop())


def _says(answer: dict[str, Any], word: str) -> bool:
    # No comparison: with an array it would give an array.
    return list(answer) == [word] and answer[word] is True
