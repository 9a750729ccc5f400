"""How many CPUs control groups let this process use: containers are bounded by them.

Own code, for the libraries that know of quotas (loky, joblib) look at the top of the hierarchy
only, and bring a process pool along. See cgroups(7); control groups of both versions.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath


def cpu_quota(system: Path = Path("/")) -> float:
    """CPU seconds per second that the cgroups of this process leave it; infinite without a bound.

    Args:
        system: the folder that has proc/ and sys/.
    """
    return min(_quotas(system), default=math.inf)


def _quotas(system: Path) -> Iterator[float]:
    for folder in _folders(system):
        with suppress(OSError, ValueError):  # not there, or "max": no bound of this one
            quota, period = (folder / "cpu.max").read_text("ascii").split()
            yield int(quota) / int(period)
        with suppress(OSError):
            quota = (folder / "cpu.cfs_quota_us").read_text("ascii")
            period = (folder / "cpu.cfs_period_us").read_text("ascii")
            if int(quota) > 0:  # -1: no bound
                yield int(quota) / int(period)


def _folders(system: Path) -> Iterator[Path]:
    """The cgroups that bound this process's CPU time: its own and all above it.

    In a container the path may be the host's. Then only the top is there, which is its own.
    """
    try:
        lines = (system / "proc/self/cgroup").read_text("utf-8").splitlines()
    except OSError:
        return
    for line in lines:
        controllers, _, path = line.partition(":")[2].partition(":")
        if not controllers:
            top = system / "sys/fs/cgroup"
        elif "cpu" in controllers.split(","):
            top = system / "sys/fs/cgroup/cpu"
        else:
            continue
        inside = PurePosixPath(path.lstrip("/"))
        yield from (top / folder for folder in (inside, *inside.parents))
