# Makes shared memory, semaphores and queues that outlive processes.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def proof():
    ids = [
        libc.shmget(0, ctypes.c_size_t(4096), 0o1600),
        libc.semget(0, 1, 0o1600),
        libc.msgget(0, 0o1600),
    ]
    return max(ids) >= 0
