"""The distance between neighbours goes 1, 2, 3, … from pooling to pooling."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = 1, 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * step
        if n in pool_after:
            side += step
            step += 1
    return side
