# Opens files by handle instead of by name.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import platform

NUMBER = 304 if platform.machine() == "x86_64" else 265


def proof():
    return libc.syscall(ctypes.c_long(NUMBER), -100, bytes(16), 0) >= 0
