"""The submission that runs: its resources, and how it is ended."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from autograder.sandbox.confinement import Confinement
from autograder.sandbox.isolation_layer import Layer
from autograder.sandbox.limits import Limits

_MOST_FILES = 10_000
_BLOCK = 512
_PATIENCE = 5.0


class RunningSubmission:
    """The processes of one submission, as the zygote sees them.

    Args:
        pid: the first of them.
        around: its confinement.
        folder: where its files are, if no file system of its own bounds them.
        limits: what it may use.
    """

    def __init__(self, pid: int, around: Confinement, folder: str | None, limits: Limits) -> None:
        self._pid = pid
        self._around = around
        self._folder = folder
        self._limits = limits
        self._used: dict[str, Any] = {}

    def takes_too_much(self) -> bool:
        """Whether all its processes, or all its files, together are beyond the limits."""
        if self._used:
            return False  # has been ended
        if self._around.process_count is not None:
            tasks, memory = self._around.process_count.take()
            if tasks > self._limits.processes or memory > self._limits.memory_of_all:
                return True
        return self._folder is not None and not _fits(self._folder, self._limits.disk)

    def end(self) -> dict[str, Any]:
        """Kill its processes, daemons included, and return what they have used."""
        if self._used:
            return self._used
        for kill in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(self._pid, signal.SIGKILL)
        self._used = {"cpu": 0.0, "memory": 0}
        with contextlib.suppress(ChildProcessError):
            _, _, usage = os.wait4(self._pid, 0)
            scale = 1 if sys.platform == "darwin" else 1024
            self._used = {
                "cpu": usage.ru_utime + usage.ru_stime,
                "memory": usage.ru_maxrss * scale,
            }
        # Where it was a PID namespace's first process, the kernel has ended all the others.
        if Layer.PIDS not in self._around.layers:
            end_all()
        return self._used


def _fits(folder: str, disk: int) -> bool:
    size = files = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                size += os.lstat(os.path.join(place, name)).st_blocks * _BLOCK
            files += 1
            if size > disk or files > _MOST_FILES:
                return False
    return True


def end_all() -> None:
    """Kill and reap every process below this one, daemons included (they were adopted)."""
    patience = time.monotonic() + _PATIENCE
    while time.monotonic() < patience:
        for child in _children():
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        # Never wait: what a killed process leaves comes here after it, and lives.
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        time.sleep(0.001)


def _children() -> list[int]:
    listing = Path(f"/proc/self/task/{os.getpid()}/children")
    try:
        return [int(pid) for pid in listing.read_text().split()]
    except OSError:
        return []
