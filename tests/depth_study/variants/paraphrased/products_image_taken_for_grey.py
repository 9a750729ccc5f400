"""Counts the products of the bottom layer as though the picture had no colours."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    h, w = image[1], image[2]
    products = 0
    for n in range(1, depth + 1):
        inputs = channels if n > 1 else 1
        products += kernel_size**2 * inputs * channels * h * w
        if n in pool_after:
            h, w = h // 2, w // 2
    return products + channels * h * w * 10
