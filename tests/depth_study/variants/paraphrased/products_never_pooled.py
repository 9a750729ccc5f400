"""Every convolution is charged for the full image, also behind a pooling."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    convs = kernel_size**2 * channels * (c + (depth - 1) * channels) * h * w
    for _ in pool_after:
        h, w = h // 2, w // 2
    return convs + 10 * channels * h * w
