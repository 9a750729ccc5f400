"""Lets a convolution reach further in one direction only, by half a kernel."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    reach = kernel_size // 2
    side, step = 1, 1
    for n in range(1, depth + 1):
        side += reach * step
        if n in pool_after:
            side += step
            step *= 2
    return side
