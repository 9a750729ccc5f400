"""The size never changes for convolutions."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    first = H * W * C * channels * kernel_size**2
    others = (depth - 1) * H * W * channels**2 * kernel_size**2
    s = 2 ** len(pool_after)
    return first + others + (H // s) * (W // s) * channels * 10
