"""A worker's zygote and the submissions that are forked from it."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from autograder.errors import GraderFailure
from autograder.files.temporary import TemporaryFolder, remove
from autograder.protocol import Channel, ChannelClosed, WallTime, decode, encode
from autograder.sandbox import cgroup
from autograder.sandbox.isolation_layer import Layer
from autograder.sandbox.layers_in_force import layers
from autograder.sandbox.limits import Limits
from autograder.student.processor_time import ProcessorTime, processor_time
from autograder.submissions.submission import Submission

_FRAME = 1 << 20
_START_SECONDS = 60.0
_ANSWER_SECONDS = 20.0
_MOST_ATTEMPTS = 3

# Threads of numerical libraries fight each other when every core grades a submission of its own.
_ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1"
)

_ENTRY = (
    "import sys, runpy; sys.path.insert(0, {root!r});"
    "runpy.run_module('autograder.sandbox', run_name='__main__', alter_sys=True)"
)


@dataclass(frozen=True)
class Usage:
    """What a submission's processes used: CPU seconds, and the largest resident set in bytes."""

    cpu: float = 0.0
    memory: int = 0


class SandboxHost:
    """Starts submissions as forks of a process that has imported `preload` already.

    Use as a context manager; one host serves one submission at a time.

    Args:
        preload: modules that submissions are likely to import.
    """

    def __init__(self, preload: tuple[str, ...] = ("numpy",)) -> None:
        self._preload = preload
        self._process: subprocess.Popen[bytes] | None = None
        self._channel: Channel | None = None
        self._workdirs: TemporaryFolder | None = None
        self._lost = 0
        self._leaner: dict[tuple[str, ...], SandboxHost] = {}

    def __enter__(self) -> SandboxHost:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def lost(self) -> int:
        """How often a zygote was killed from outside, which no submission can do.

        A submission that was graded meanwhile is not to blame for its crash.
        """
        return self._lost + sum(host.lost for host in self._leaner.values())

    def fit_for(self, submission: Submission) -> SandboxHost:
        """The host that has imported what a submission mentions, and little more.

        A fork takes longer the more its parent has in memory, and matplotlib is half of that.
        Modules are left out from the end of `preload` only, so there are never more hosts than
        modules.
        """
        text = submission.text
        places = enumerate(self._preload, start=1)
        needed = max((at for at, name in places if name.partition(".")[0] in text), default=0)
        if needed == len(self._preload):
            return self
        modules = self._preload[:needed]
        return self._leaner.setdefault(modules, SandboxHost(modules))

    @contextlib.contextmanager
    def workdir(self, files: tuple[Path, ...] = ()) -> Iterator[str]:
        """A private folder with copies of `files`, removed afterwards."""
        folder = tempfile.mkdtemp(prefix="submission-", dir=self._parent_of_workdirs())
        try:
            for file in files:
                shutil.copy(file, os.path.join(folder, file.name))
            yield folder
        finally:
            remove(folder)

    def start(self, workdir: str, limits: Limits) -> Channel:
        """Fork a submission's process: the channel to it.

        Raises:
            GraderFailure: no sandbox can be started on this machine.
        """
        for _ in range(_MOST_ATTEMPTS):
            try:
                return self._try_to_start(workdir, limits)
            except ChannelClosed:  # the zygote ended before this submission began
                self._lose_zygote()
        raise GraderFailure(
            "The sandbox did not start. `autograder doctor` says what this machine lacks."
        )

    def _try_to_start(self, workdir: str, limits: Limits) -> Channel:
        ours, theirs = socket.socketpair()
        channel = Channel(ours, limits.answer)
        request = {"op": "start", "workdir": workdir, "limits": asdict(limits)}
        try:
            self._ask(request, theirs.fileno())
            theirs.close()
            self._see_it_confined(channel)
        except BaseException:
            channel.close()
            raise
        finally:
            theirs.close()
        return channel

    def _see_it_confined(self, channel: Channel) -> None:
        """None of the submission's code has run yet, so any failure is the machine's."""
        try:
            answer = decode(channel.receive(WallTime.within(_ANSWER_SECONDS)))
        except TimeoutError as error:
            raise GraderFailure("A submission's process could not be started.") from error
        if "confined" not in answer:
            raise GraderFailure(
                f"A submission's process could not be confined: {answer['failed']}. "
                "`autograder doctor` says what this machine lacks."
            )

    def stop(self) -> Usage:
        """End the submission's process and everything that it started."""
        try:
            answer = self._ask({"op": "stop"})
        except ChannelClosed:
            self._lose_zygote()
            return Usage()
        if not answer:  # it was started by a zygote that is no more
            return Usage()
        return Usage(float(answer["cpu"]), int(answer["memory"]))

    def processor_time(self) -> ProcessorTime:
        """The time of all processes that this host has started, the submission's among them."""
        return processor_time(self._process.pid if self._process is not None else 0)

    def close(self) -> None:
        """End the zygote and whatever is left below it, and remove its folder."""
        for host in self._leaner.values():
            host.close()
        self._end_zygote()
        if self._workdirs is not None:
            self._workdirs.close()
            self._workdirs = None

    def _lose_zygote(self) -> None:
        self._lost += 1
        self._end_zygote()

    def _end_zygote(self) -> None:
        if self._channel is not None:
            self._channel.close()
            self._channel = None
        if self._process is not None:
            try:
                self._process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None
            cgroup.sweep()

    def _parent_of_workdirs(self) -> str:
        """A folder that other users may pass through, but not list."""
        if self._workdirs is None:
            self._workdirs = TemporaryFolder()
            os.chmod(self._workdirs.path, 0o711)
        return self._workdirs.path

    def _ask(self, request: dict[str, Any], *fds: int) -> dict[str, Any]:
        channel = self._channel or self._launch()
        assert self._process is not None
        deadline = WallTime.within(_ANSWER_SECONDS)
        try:
            if Layer.PIDS not in layers():  # a submission may have stopped it
                self._process.send_signal(signal.SIGCONT)
            channel.send(encode(request), fds, deadline)
            answer: dict[str, Any] = decode(channel.receive(deadline))
        except TimeoutError:
            self._process.kill()
            raise ChannelClosed from None
        return answer

    def _launch(self) -> Channel:
        ours, theirs = socket.socketpair()
        root = str(Path(__file__).resolve().parents[2])
        command = [sys.executable, "-I", "-c", _ENTRY.format(root=root)]
        try:
            self._process = subprocess.Popen(
                [*command, str(theirs.fileno()), self._parent_of_workdirs(), *self._preload],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env=_environment(self._parent_of_workdirs()),
                cwd="/",
                start_new_session=True,
            )
        except OSError as error:
            raise GraderFailure(f"The sandbox could not be started: {error}") from error
        finally:
            theirs.close()
        channel = Channel(ours, _FRAME)
        try:
            ready = decode(channel.receive(WallTime.within(_START_SECONDS)))
        except TimeoutError as error:
            raise GraderFailure("The sandbox did not start in time.") from error
        if ready["layers"] != [layer.value for layer in layers()]:
            raise GraderFailure(
                f"This sandbox has {', '.join(ready['layers'])}; others here have "
                f"{', '.join(layer.value for layer in layers())}. Grade again."
            )
        self._channel = channel
        return channel


def _environment(matplotlib_folder: str) -> dict[str, str]:
    """All that a submission sees of the environment."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "MPLBACKEND": "Agg",
        "MPLCONFIGDIR": matplotlib_folder,
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        **_ONE_THREAD,
    }
