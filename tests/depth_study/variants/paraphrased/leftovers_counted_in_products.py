"""An odd side is rounded up at a pooling while the products are counted."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    products = 0
    for n in range(1, depth + 1):
        products += kernel_size**2 * c * channels * h * w
        c = channels
        if n in pool_after:
            h = (h + 1) // 2
            w = (w + 1) // 2
    return products + c * h * w * 10
