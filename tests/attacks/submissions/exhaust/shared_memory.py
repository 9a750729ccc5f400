# Fills shared memory, and leaves it.

import mmap
import os

for number in range(100):
    try:
        with open(f"/dev/shm/mine-{number}", "wb") as file:
            file.write(bytes(1 << 22))
    except OSError:
        pass
