"""Takes the first convolution for number 0 when it looks for the poolings."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = 1, 1
    for i in range(depth):
        side += (kernel_size - 1) * step
        if i in pool_after:
            side += step
            step *= 2
    return side
