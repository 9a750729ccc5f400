"""Flatten is taken to see the whole image."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    convs = [(kernel_size * kernel_size * a + 1) * channels for a in [C] + [channels] * (depth - 1)]
    return sum(convs) + 10 * (channels * H * W + 1)
