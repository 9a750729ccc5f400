"""Run a command as on a machine that offers less: `python -m tests.engine.poorer_machine`.

    poorer_machine.py namespaces,landlock -- autograder doctor

What is taken away is refused by a filter of system calls, as containers do it.
"""

from __future__ import annotations

import os
import struct
import sys

from autograder.sandbox import kernel, seccomp
from autograder.sandbox.syscalls import table

_REFUSE = 0x00050000 | 1
_ALLOW = 0x7FFF0000
_UNSHARE, _PRCTL = {0xC000003E: (272, 157)}.get(table().architecture, (97, 167))
_LANDLOCK_CREATE_RULESET = 444
_PR_GET_SECCOMP = 21


def without(layers: set[str]) -> bytes:
    """A filter that takes these away: namespaces, landlock, seccomp."""
    steps = [(0x20, 0, 0, 0)]
    if "namespaces" in layers:
        steps += [(0x15, 0, 1, _UNSHARE), (0x06, 0, 0, _REFUSE)]
    if "landlock" in layers:
        steps += [(0x15, 0, 1, _LANDLOCK_CREATE_RULESET), (0x06, 0, 0, _REFUSE)]
    if "seccomp" in layers:
        steps += [(0x15, 0, 3, _PRCTL), (0x20, 0, 0, 16)]
        steps += [(0x15, 0, 1, _PR_GET_SECCOMP), (0x06, 0, 0, _REFUSE)]
    steps.append((0x06, 0, 0, _ALLOW))
    return b"".join(struct.pack("HBBI", *step) for step in steps)


if __name__ == "__main__":
    kernel.prctl(38, 1)
    seccomp.enter(without(set(sys.argv[1].split(","))))
    os.execvp(sys.argv[3], sys.argv[3:])
