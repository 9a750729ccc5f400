# The same with clone and clone3.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import os
import platform
import struct

CLONE = 56 if platform.machine() == "x86_64" else 220


def proof():
    for flags in (0x10000000, 0x10000000 | 0x20000, 0x20000000):
        pid = libc.syscall(ctypes.c_long(CLONE), ctypes.c_ulong(flags | 17), None, None, None, None)
        if pid == 0:
            os._exit(0)
        if pid > 0:
            return True
    arguments = struct.pack("11Q", 0x10000000, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0)
    pid = libc.syscall(ctypes.c_long(435), arguments, ctypes.c_size_t(88))
    if pid == 0:
        os._exit(0)
    return pid > 0
