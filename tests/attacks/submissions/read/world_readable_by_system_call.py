# The same, around Python's own open.

import ctypes

libc = ctypes.CDLL(None)


def proof():
    fd = libc.open(b"@PUBLIC@", 0)
    buffer = ctypes.create_string_buffer(4096)
    libc.read(fd, buffer, 4096)
    return buffer.value.decode()
