# Makes system calls by the numbers of x32.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def proof():
    return libc.syscall(ctypes.c_long(0x40000000 + 39)) > 0  # getpid
