"""Returns how many weights there are, although a convolution uses its own over and over."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    weights = 0
    for n in range(1, depth + 1):
        weights += kernel_size**2 * c * channels
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    return weights + 10 * c * h * w
