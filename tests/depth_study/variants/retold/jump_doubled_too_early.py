"""j first, then r."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    r, j = 1, 1
    for n in range(1, depth + 1):
        r += j * kernel_size - j
        if n in pool_after:
            j *= 2
            r = r + j
    return r
