# Watches the machine by its performance counters.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import platform

NUMBER = 298 if platform.machine() == "x86_64" else 241


def proof():
    return libc.syscall(ctypes.c_long(NUMBER), bytes(112), 0, -1, -1, 0) >= 0
