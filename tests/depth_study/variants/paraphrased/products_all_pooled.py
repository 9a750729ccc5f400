"""Uses the final map size for the products of every convolution."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    for _ in pool_after:
        h, w = h // 2, w // 2
    weights = kernel_size**2 * (c * channels + (depth - 1) * channels * channels)
    return weights * h * w + channels * h * w * 10
