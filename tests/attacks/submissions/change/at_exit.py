# Leaves functions that run when the process ends.

import atexit
import os
import signal
import sys


def last():
    open("@DROP@/exit", "w").write("x")
    os._exit(0)


atexit.register(last)
for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, lambda *a: last())
sys.excepthook = lambda *a: last()


def twice(x):
    sys.exit(0)
