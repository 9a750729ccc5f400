"""Multiplies by the kernel's side once for each layer, and looks at nothing else."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = 1
    for _ in range(depth):
        side *= kernel_size
    return side
