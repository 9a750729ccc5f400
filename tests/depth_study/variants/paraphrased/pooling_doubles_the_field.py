"""Multiplies the side by two at each pooling."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = 1, 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * step
        if n in pool_after:
            side *= 2
            step *= 2
    return side
