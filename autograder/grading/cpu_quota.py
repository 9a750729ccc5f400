"""How many CPUs control groups let this process use. Containers are limited by them.

This is our own code because the libraries that know about quotas (loky, joblib) look only at the
top of the hierarchy and bring a process pool along. It reads both versions of control groups; see
cgroups(7).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath


def cpu_quota(system: Path = Path("/")) -> float:
    """CPU seconds per second that this process's cgroups allow it; infinite without a limit.

    Args:
        system: the folder that has proc/ and sys/.
    """
    return min(_quotas(system), default=math.inf)


def _quotas(system: Path) -> Iterator[float]:
    for folder in _folders(system):
        with suppress(OSError, ValueError):  # missing, or "max": no limit here
            quota, period = (folder / "cpu.max").read_text("ascii").split()
            yield int(quota) / int(period)
        with suppress(OSError):
            quota = (folder / "cpu.cfs_quota_us").read_text("ascii")
            period = (folder / "cpu.cfs_period_us").read_text("ascii")
            if int(quota) > 0:  # -1: no limit
                yield int(quota) / int(period)


def _folders(system: Path) -> Iterator[Path]:
    """The cgroups that limit this process's CPU time: its own and all above it.

    In a container, the path may be the host's. Then only the top exists, and it is the container's.
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
