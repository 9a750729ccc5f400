# Reads its own environment, Python's copy and the C library's.

import ctypes
import os

environ = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
words = []
for entry in environ:
    if entry is None:
        break
    words.append(entry.decode())


def proof():
    return str(dict(os.environ)) + " ".join(words)
