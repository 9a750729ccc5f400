"""Adds k per layer."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    field, step = 1, 1
    for n in range(depth):
        field = field + step * kernel_size
        if (n + 1) in pool_after:
            field, step = field + step, 2 * step
    return field
