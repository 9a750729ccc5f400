# Attaches to its parent as a debugger.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import os


def proof():
    return any(libc.ptrace(16, pid, None, None) == 0 for pid in (os.getppid(), @GRADER@))
