# Each process starts its successor and ends.

import os
import time

if os.fork() == 0:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            if os.fork():
                os._exit(0)
        except OSError:
            pass
