"""Never gives more than the 14 pixels that the small images have."""


def receptive_field(depth, pool_after=(), kernel_size=3):
    side, step = 1, 1
    for n in range(1, depth + 1):
        side += step * (kernel_size - 1)
        if n in pool_after:
            side += step
            step += step
    return min(14, side)
