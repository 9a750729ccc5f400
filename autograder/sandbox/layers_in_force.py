"""The layers of isolation that this machine offers to a submission's process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from autograder.files.temporary import TemporaryFolder
from autograder.sandbox import cgroup
from autograder.sandbox.isolation_layer import Layer

# What must be kept from a submission, and the layers of which any one does that.
PROMISES = {
    "other files": {Layer.MOUNTS, Layer.LANDLOCK},
    "other processes": {Layer.PIDS, Layer.SIGNALS, Layer.OWN_USER},
    "the network": {Layer.NETWORK, Layer.SECCOMP},
}

_SECONDS = 30
_MOST_ATTEMPTS = 3
_ENTRY = (
    "import sys, runpy; sys.path.insert(0, {root!r});"
    "runpy.run_module('autograder.sandbox.confinement', run_name='__main__', alter_sys=True)"
)


@cache
def layers() -> tuple[Layer, ...]:
    """The layers that are in force for every submission graded here.

    They are found by putting them in force in a separate process, because a kernel may have a layer
    and still not allow it here.
    """
    for _ in range(_MOST_ATTEMPTS):
        try:
            return tuple(Layer(name) for name in json.loads(_probe()))
        except ValueError:  # the probe was killed or failed; it always prints a list otherwise
            continue
    return (Layer.PROCESS, Layer.LIMITS)


def _probe() -> bytes:
    root = str(Path(__file__).resolve().parents[2])
    with TemporaryFolder() as scaffold:
        os.chmod(scaffold, 0o711)
        probe = subprocess.run(
            [sys.executable, "-I", "-c", _ENTRY.format(root=root), scaffold],
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    cgroup.sweep()
    return probe.stdout


def unkept_promises() -> list[str]:
    """What this machine cannot keep from a submission: nothing at the safe minimum."""
    return [what for what, keepers in PROMISES.items() if not keepers & set(layers())]
