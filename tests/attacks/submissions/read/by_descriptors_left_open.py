# Reads from every descriptor that it finds open.

import os

seen = b""
for fd in range(3, 512):
    try:
        seen += os.pread(fd, 4096, 0)
    except OSError:
        pass
    try:
        there = os.open("..", os.O_RDONLY, dir_fd=fd)
        seen += str(os.listdir(there)).encode()
    except OSError:
        pass


def proof():
    return bool(seen)
