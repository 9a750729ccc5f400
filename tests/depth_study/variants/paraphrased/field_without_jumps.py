"""Poolings add one pixel, but neighbours stay one pixel apart for ever."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    pools = sum(1 for n in pool_after if n <= depth)
    return 1 + depth * (kernel_size - 1) + pools
