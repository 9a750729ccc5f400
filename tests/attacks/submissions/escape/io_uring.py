# Asks the kernel to do forbidden things for it.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import platform

NUMBER = 425 if platform.machine() == "x86_64" else 425


def proof():
    return libc.syscall(ctypes.c_long(NUMBER), 4, ctypes.create_string_buffer(120)) >= 0
