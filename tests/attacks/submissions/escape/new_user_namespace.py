# Becomes root in a user namespace of its own.

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def proof():
    return libc.unshare(0x10000000) == 0
