# Loads a program into the kernel (bpf).

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import platform

NUMBER = 321 if platform.machine() == "x86_64" else 280


def proof():
    return libc.syscall(ctypes.c_long(NUMBER), 0, bytes(72), 72) >= 0
