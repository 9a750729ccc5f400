"""Ends with the final convolution and forgets the pooling that may follow it."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = kernel_size, 1
    for n in range(1, depth):
        if n in pool_after:
            side += step
            step *= 2
        side += (kernel_size - 1) * step
    return side
