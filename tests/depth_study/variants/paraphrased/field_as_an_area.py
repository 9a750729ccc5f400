"""Answers with side times side."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = 1, 1
    for n in range(1, depth + 1):
        side = side + step * (kernel_size - 1)
        if n in pool_after:
            side, step = side + step, 2 * step
    return side * side
