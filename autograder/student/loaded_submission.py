"""A submission whose cells have run, ready to be asked."""

from __future__ import annotations

import contextlib
import socket
import time
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
from autograder.submissions.submission import Cell, Submission

_PATIENCE = 5.0  # seconds for an answer of the sandbox's own code, on a busy machine
_MOST_STARTS = 20  # of one loading: each cell that takes the process with it costs one
_MOST_LOADS = 5  # of one submission: each check that takes the process with it costs one
_OVERTIME = 0.25  # of the time for all cells: the rest of them may still define something


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
            self._ask({"end": True}, _PATIENCE)

    def _fork_runner(self) -> Runner:
        ours, theirs = socket.socketpair()
        try:
            answer = self._ask({"runner": True}, _PATIENCE, theirs.fileno())
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        if not _says(answer, "runner"):
            ours.close()
            raise BadValue("not a runner")
        return Runner(Channel(ours, self._limits.answer), self._submission)

    def _load(self) -> None:
        """Run all cells; one that hangs or kills the process is left out of the next attempt.

        When there have been too many attempts, or the time is over, so are all that follow it.
        """
        self._loads += 1
        attempts = 1
        end = self._end()
        while not self._try_to_load(end, attempts):
            attempts += 1
            if self._left_out is not None:
                end = self._end()  # for those that have run before
                attempts = max(attempts, _MOST_STARTS + 1)

    def _end(self) -> float:
        return time.monotonic() + self._limits.load_seconds

    def _load_again(self) -> None:
        """Hidden checks have run: what the cells say from now on could tell of them."""
        faults = self.faults
        self._load()
        self.faults = faults

    def _try_to_load(self, end: float, attempts: int) -> bool:
        self._stop()
        self._control = self._host.start(self._workdir, self._limits)
        faults: list[CellFault] = []
        last = end + _OVERTIME * self._limits.load_seconds
        for cell in self._submission.code:
            if cell.number == self._left_out or time.monotonic() > last:
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
        """A cell took the process with it: leave it out, or all from there on."""
        self._fatal[fault.cell.number] = fault
        if attempts > _MOST_STARTS + 1:
            self._left_out = self._submission.code[0].number
        elif attempts > _MOST_STARTS or time.monotonic() > last:
            self._left_out = fault.cell.number

    def _may_be_helped(self, fault: CellFault, end: float) -> bool:
        """Whether a cell missed a name that a later one may have defined: cells get reordered."""
        raised = fault.fault
        return (
            isinstance(raised, StudentRaised)
            and raised.student_classes[0] == "NameError"
            and fault.cell.number not in self._not_again
            and time.monotonic() < end
        )

    def _run(self, cell: Cell, end: float, *, again: bool = False) -> CellFault | None:
        seconds = min(self._limits.cell_seconds, max(0.1, end - time.monotonic()))
        fault: SubmissionFault
        try:
            request = {"cell": cell.number, "source": cell.source}
            answer = self._ask({**request, "again": True} if again else request, seconds)
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

    def _ask(self, request: dict[str, Any], seconds: float, *fds: int) -> dict[str, Any]:
        if self._control is None:
            raise ChannelClosed
        deadline = time.monotonic() + seconds
        self._control.send(encode(request), fds, deadline)
        answer = decode(self._control.receive(deadline))
        if type(answer) is not dict:
            raise BadValue("an answer of no kind")
        return answer

    def _stop(self) -> None:
        if self._control is not None:
            self._control.close()
            self._control = None
            self._usage.append(self._host.stop())


def _says(answer: dict[str, Any], word: str) -> bool:
    # No comparison: with an array it would give an array.
    return list(answer) == [word] and answer[word] is True
