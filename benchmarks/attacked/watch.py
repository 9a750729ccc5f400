"""The first process of a PID namespace: starts a grader, and says what came of it.

The grader has the process ID that it is told: attacks know it, and no process has the same one in
a namespace that a grader makes for itself. When this process ends, the kernel ends all
others of the namespace.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

_GRACE = 2.0  # seconds for a grader's own processes to end after it


def main() -> None:
    seconds, output, number, *command = sys.argv[1:]
    with open("/proc/sys/kernel/ns_last_pid", "w") as last:
        last.write(str(int(number) - 1))
    with open(output, "wb") as log:
        grader = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
        )
        assert grader.pid == int(number)
        try:
            code = grader.wait(float(seconds))
        except subprocess.TimeoutExpired:
            print(json.dumps({"code": None, "left": []}))
            return
    print(json.dumps({"code": code, "left": _left()}))


def _left() -> list[str]:
    """Command lines of the processes that are still there after a while."""
    end = time.monotonic() + _GRACE
    while others := _others():
        if time.monotonic() > end:
            break
        time.sleep(0.05)
    return [" ".join(words)[:200] for words in others]


def _others() -> list[list[str]]:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass
    found = []
    for pid in (int(name) for name in os.listdir("/proc") if name.isdigit()):
        if pid != os.getpid():
            try:
                with open(f"/proc/{pid}/cmdline", "rb") as file:
                    found.append(file.read().decode("utf-8", "replace").split("\0"))
            except OSError:
                continue
    return found


if __name__ == "__main__":
    main()
