"""A convolution is taken to add k neighbours rather than k − 1."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = 1, 1
    for n in range(1, depth + 1):
        side += kernel_size * step
        if n in pool_after:
            side, step = side + step, step * 2
    return side
