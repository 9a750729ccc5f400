"""Adds up in floating point and makes an int of the sum at the end."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    total = 0.0
    for n in range(1, depth + 1):
        total += float(kernel_size**2 * c * channels + channels)
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    total += float(10 * c * h * w + 10)
    return int(total)


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    total = 0.0
    for n in range(1, depth + 1):
        total += float(kernel_size**2 * c * channels * h * w)
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    total += float(10 * c * h * w)
    return int(total)
