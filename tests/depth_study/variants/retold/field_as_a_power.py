"""Sizes multiply."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    field, step = 1, 1
    for n in range(1, depth + 1):
        field = field * kernel_size
        if n in pool_after:
            field, step = field + step, step * 2
    return field
