# Sleeps, and ignores all signals.

import signal
import time

for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, signal.SIG_IGN)


def twice(x):
    time.sleep(3600)
