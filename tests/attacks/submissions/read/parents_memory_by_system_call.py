# The same with process_vm_readv.

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


class Part(ctypes.Structure):
    _fields_ = [("start", ctypes.c_void_p), ("size", ctypes.c_size_t)]


def proof():
    buffer = ctypes.create_string_buffer(16)
    here = Part(ctypes.addressof(buffer), 16)
    there = Part(id(None), 16)  # the same place in the process that this one was forked from
    for pid in (os.getppid(), @GRADER@):
        if libc.process_vm_readv(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) > 0:
            return True
