"""1 + sum of all (size - 1)."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    windows = [kernel_size] * depth + [2] * len(pool_after)
    return 1 + sum(size - 1 for size in windows)
