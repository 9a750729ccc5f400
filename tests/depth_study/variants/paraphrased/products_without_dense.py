"""Stops counting products at Flatten."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    products = 0
    for n in range(1, depth + 1):
        products += channels * h * w * (kernel_size**2 * c)
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    return products
