"""Poolings only spread the pixels of later layers and see no neighbour themselves."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = 1
    for n in range(1, depth + 1):
        pools_before = sum(p < n for p in pool_after)
        side += (kernel_size - 1) * 2**pools_before
    return side
