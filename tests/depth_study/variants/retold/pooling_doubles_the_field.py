"""Twice as much after a pooling."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    r, j = 1, 1
    for n in range(1, depth + 1):
        r += (kernel_size - 1) * j
        if n in pool_after:
            r, j = r + r, j + j
    return r
