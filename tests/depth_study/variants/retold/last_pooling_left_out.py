"""Stops at the last convolution."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    r, j = 1, 1
    for n in range(1, depth + 1):
        if n - 1 in pool_after:
            r, j = r + j, 2 * j
        r += (kernel_size - 1) * j
    return r
