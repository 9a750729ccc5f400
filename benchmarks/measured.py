"""CPU and wall time of a command with everything that it starts.

Run as a script this is the wrapper: a fresh process that starts one command, waits for it and
for all that it leaves behind, and prints what they used.

RUSAGE_CHILDREN holds the times of descendants that have been waited for, so a process whose
parent ends first would be missing. The wrapper is therefore a child subreaper: orphans become its
own children, and it waits for them, too. It is not for show: when a worker of `autograder grade`
did not yet wait for its zygote, half of our own CPU time was missing without it.

Checked against the kernel's other account: in a fresh `cpuacct` control group, whose usage counts
every process that was ever in it, every command here used what the wrapper says within 0.06 s,
which is the wrapper's own start, and left no process behind.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

_PR_SET_CHILD_SUBREAPER = 36
_PATIENCE = 30  # seconds for orphans to end by themselves


class CommandFailed(Exception):
    """A measured command ended with an error."""


@dataclass(frozen=True)
class Used:
    """What a command used: CPU seconds (user and system), and seconds until it returned."""

    cpu: float
    wall: float


def measure(command: list[str], folder: Path, environment: dict[str, str]) -> Used:
    """Run a command in `folder` and measure it; its output goes to `output.txt` there.

    Raises:
        CommandFailed: its exit code was not 0.
    """
    output = folder / "output.txt"
    with output.open("wb") as log:
        wrapper = subprocess.run(
            [sys.executable, "-I", "-S", __file__, *command],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            check=False,
        )
    if wrapper.returncode:
        said = output.read_text("utf-8", "replace")[-2000:]
        raise CommandFailed(f"{' '.join(command[:4])} … ended with {wrapper.returncode}:\n{said}")
    return Used(**json.loads(wrapper.stdout))


def _main() -> None:
    if ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        sys.exit("This system cannot account for orphans: measure on Linux.")
    start = time.perf_counter()
    code = subprocess.run(sys.argv[1:], stdout=sys.stderr, check=False).returncode
    wall = time.perf_counter() - start
    signal.alarm(_PATIENCE)
    try:
        while True:
            os.wait()
    except ChildProcessError:
        signal.alarm(0)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(json.dumps({"cpu": usage.ru_utime + usage.ru_stime, "wall": wall}))
    sys.exit(code)


if __name__ == "__main__":
    _main()
