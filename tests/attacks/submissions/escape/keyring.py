# Keeps something in the kernel's keyring, beyond its own end.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import platform

NUMBER = 248 if platform.machine() == "x86_64" else 217


def proof():
    return libc.syscall(ctypes.c_long(NUMBER), b"user", b"mine", b"x", ctypes.c_size_t(1), -3) >= 0
