# The same in many processes, each of which stays below its limit.

import os
import time

for _ in range(8):
    if os.fork() == 0:
        kept = bytearray(b"x") * (180 << 20)
        time.sleep(60)
time.sleep(60)
