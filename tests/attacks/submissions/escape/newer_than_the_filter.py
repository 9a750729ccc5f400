# Uses system calls that no filter knows yet.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import platform

NUMBER = 457 if platform.machine() == "x86_64" else 457


def proof():
    return (
        libc.syscall(
            ctypes.c_long(NUMBER),
            bytes(24),
            ctypes.create_string_buffer(512),
            ctypes.c_size_t(512),
            0,
        )
        >= 0
    )
