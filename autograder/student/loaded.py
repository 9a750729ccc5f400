"""A submission whose cells have run, ready to be asked."""

from __future__ import annotations

import contextlib
import socket
import time
from dataclasses import dataclass
from typing import Any

from autograder.errors import Crashed, ProtocolViolation, SubmissionFault, TimedOut
from autograder.protocol import BadValue, Channel, ChannelClosed, FrameTooLarge, decode, encode
from autograder.reading.submission import Cell, Submission
from autograder.sandbox.limits import Limits
from autograder.student.host import SandboxHost, Usage
from autograder.student.raised import read_raised
from autograder.student.runner import Runner

_PATIENCE = 5.0  # seconds for an answer of the sandbox's own code, on a busy machine


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
                if attempt == 1:
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
        """Run all cells; one that hangs or kills the process is left out of the next attempt."""
        end = time.monotonic() + self._limits.load_seconds
        while not self._try_to_load(end):
            pass

    def _load_again(self) -> None:
        """Hidden checks have run: what the cells say from now on could tell of them."""
        faults = self.faults
        self._load()
        self.faults = faults

    def _try_to_load(self, end: float) -> bool:
        self._stop()
        self._control = self._host.start(self._workdir, self._limits)
        faults: list[CellFault] = []
        for cell in self._submission.cells:
            fault = self._fatal.get(cell.number) or self._run(cell, end)
            if fault is None:
                continue
            if fault.fault.is_limit and cell.number not in self._fatal:
                self._fatal[cell.number] = fault
                return False
            faults.append(fault)
        self.faults = tuple(faults)
        return True

    def _run(self, cell: Cell, end: float) -> CellFault | None:
        seconds = min(self._limits.cell_seconds, max(0.1, end - time.monotonic()))
        fault: SubmissionFault
        try:
            answer = self._ask({"cell": cell.number, "source": cell.source}, seconds)
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
