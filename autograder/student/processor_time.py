"""How long processes have run on a processor, as the kernel accounts for it.

See proc(5): `stat` of each process has the CPU time of the process and of the children that it has
waited for, and `schedstat` of each thread the time that the thread has waited for a processor.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

_TICK = 1 / os.sysconf("SC_CLK_TCK")
_NANOSECOND = 1e-9
_MOST_BYTES = 1 << 16
_IN_STAT = slice(11, 15)  # utime, stime, cutime, cstime: counted behind the name

IS_KNOWN = os.path.exists(f"/proc/self/task/{os.getpid()}/children")
WAITING_IS_KNOWN = os.path.exists("/proc/self/schedstat")


@dataclass(frozen=True)
class ProcessorTime:
    """Seconds of a process and all below it.

    Attributes:
        worked: on a processor.
        waited: for a processor.
    """

    worked: float
    waited: float


def processor_time(process: int) -> ProcessorTime:
    """The time of a process and all below it; where the system does not tell, time that passes."""
    if not IS_KNOWN:
        return ProcessorTime(time.monotonic(), 0.0)
    todo, worked, waited = [str(process)], 0.0, 0.0
    while todo:
        name = todo.pop()
        worked += _worked(name)
        for thread in _threads(name):
            waited += _waited(f"{name}/task/{thread}")
            todo += _read(f"{name}/task/{thread}/children").split()
    return ProcessorTime(worked, waited)


def _worked(process: str) -> float:
    fields = _read(f"{process}/stat").rpartition(")")[2].split()
    return sum(map(int, fields[_IN_STAT])) * _TICK


def _waited(thread: str) -> float:
    fields = _read(f"{thread}/schedstat").split()
    return int(fields[1]) * _NANOSECOND if fields else 0.0


def _threads(process: str) -> list[str]:
    try:
        return os.listdir(f"/proc/{process}/task")
    except OSError:  # it has ended meanwhile
        return []


def _read(path: str) -> str:
    try:
        descriptor = os.open(f"/proc/{path}", os.O_RDONLY)
    except OSError:  # it has ended meanwhile
        return ""
    try:
        return os.read(descriptor, _MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
    finally:
        os.close(descriptor)
