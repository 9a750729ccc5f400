# Stops its parents, and kills them.

import os
import signal

for number in (signal.SIGSTOP, signal.SIGKILL):
    for pid in (os.getppid(), @GRADER@):
        try:
            os.kill(pid, number) if pid > 1 else None
        except OSError:
            pass
