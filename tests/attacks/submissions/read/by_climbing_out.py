# Goes up from its folder, by name and by descriptor.

import os

top = os.open(".", os.O_RDONLY)
for _ in range(30):
    try:
        top = os.open("..", os.O_RDONLY, dir_fd=top)
    except OSError:
        top = os.open("..", os.O_PATH, dir_fd=top)


def proof():
    return os.read(os.open("@PUBLIC@"[1:], os.O_RDONLY, dir_fd=top), 4096).decode()
