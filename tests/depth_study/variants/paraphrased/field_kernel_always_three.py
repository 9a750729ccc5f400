"""Adds two jumps for every convolution, however large its kernel."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = 1, 1
    for n in range(1, depth + 1):
        side += 2 * step
        if n in pool_after:
            side += step
            step *= 2
    return side
