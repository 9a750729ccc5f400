"""Halves height and width before it counts the convolution that is pooled."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    products = 0
    for n in range(1, depth + 1):
        if n in pool_after:
            h, w = h // 2, w // 2
        products += kernel_size**2 * c * channels * h * w
        c = channels
    return products + 10 * c * h * w
