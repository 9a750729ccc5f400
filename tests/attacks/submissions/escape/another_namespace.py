# Enters the namespaces of other processes.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


import os


def proof():
    for pid in (1, os.getppid(), @GRADER@):
        for kind in ("mnt", "pid", "net", "user"):
            try:
                if libc.setns(os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY), 0) == 0:
                    return True
            except OSError:
                pass
    return libc.setns(os.pidfd_open(os.getppid()), 0x20000) == 0
