# Writes into the memory of its parent.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import os


class Part(ctypes.Structure):
    _fields_ = [("start", ctypes.c_void_p), ("size", ctypes.c_size_t)]


def proof():
    word = ctypes.create_string_buffer(8)
    here = there = Part(ctypes.addressof(word), 8)
    ways = [libc.process_vm_writev(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) for pid in (os.getppid(), @GRADER@)]
    return max(ways) > 0
