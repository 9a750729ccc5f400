# Writes a program, and has the kernel or the loader run it.

import glob
import os
import sys


def runs(path, *arguments):
    pid = os.fork()
    if pid == 0:
        try:
            os.execv(path, [path, *arguments])
        finally:
            os._exit(1)
    return os.waitpid(pid, 0)[1] == 0


def proof():
    with open("mine", "w") as file:
        file.write("#!" + sys.executable + "\n")
    os.chmod("mine", 0o700)
    loaders = glob.glob("/lib*/ld-linux*") + glob.glob("/lib/*/ld-linux*")
    tries = [
        ("./mine",),
        (sys.executable, "-c", "0"),
        *((loader, "/bin/true") for loader in loaders),
    ]
    return any(runs(*words) for words in tries)
