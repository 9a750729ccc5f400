"""At a pooling, the distance grows first and the side grows by the new distance."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = 1, 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * step
        if n in pool_after:
            step = 2 * step
            side = side + step
    return side
