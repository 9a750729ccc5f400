# Handles page faults by itself.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import platform

NUMBER = 323 if platform.machine() == "x86_64" else 282


def proof():
    return libc.syscall(ctypes.c_long(NUMBER), 1) >= 0
