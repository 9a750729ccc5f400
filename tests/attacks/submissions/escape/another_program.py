# Starts a shell, in every way that Python knows.

import os
import subprocess

ways = [
    lambda: subprocess.run(["sh", "-c", "exit 0"], check=True),
    lambda: os.system("exit 0") == 0 or 1 / 0,
    lambda: os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", "exit 0"], {}), 0)[1] == 0 or 1 / 0,
    lambda: os.popen("echo yes").read() == "yes\n" or 1 / 0,
]


def proof():
    for way in ways:
        try:
            way()
            return True
        except (OSError, subprocess.SubprocessError, ZeroDivisionError):
            pass
