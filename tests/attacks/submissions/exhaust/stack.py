# Overflows the stack of the interpreter.

import sys

sys.setrecursionlimit(1 << 30)


def twice(x):
    return twice(x)
