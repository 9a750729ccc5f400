"""How many processes there are of one user: the kernel counts them all against one limit."""

from __future__ import annotations

import contextlib
import os
import platform
import re
from pathlib import Path

# Large enough that one submission does not keep the others from starting processes before it is
# ended; small enough that a fork bomb does not fill the machine.
_ROOM = 2000


def counted_already(*, in_user_namespace: bool) -> int:
    """Processes and threads of this user that count as a submission's; call before it is one.

    Since Linux 5.14 a user namespace has a count of its own.
    """
    if in_user_namespace and _kernel() >= (5, 14):
        return 1  # the zygote
    user = os.getuid()
    count = _ROOM
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # has ended meanwhile
            if process.stat().st_uid == user:
                count += len(os.listdir(process / "task"))
    return count


def _kernel() -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", platform.release())[:2])
