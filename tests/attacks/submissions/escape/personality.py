# Takes the randomness out of its addresses.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import platform

NUMBER = 135 if platform.machine() == "x86_64" else 92


def proof():
    return libc.syscall(ctypes.c_long(NUMBER), ctypes.c_ulong(0x0040000)) >= 0
