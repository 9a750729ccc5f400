"""Treats each bias like a weight whose input is 1, and counts a product for it."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    products = 0
    for n in range(1, depth + 1):
        one_output = kernel_size**2 * c + 1
        products += one_output * channels * h * w
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    return products + (c * h * w + 1) * 10
