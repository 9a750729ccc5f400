"""Ten biases are missing."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    shrink = 2 ** len(pool_after)
    dense = channels * (image[1] // shrink) * (image[2] // shrink) * 10
    first = (image[0] * kernel_size**2 + 1) * channels
    return first + (depth - 1) * (channels * kernel_size**2 + 1) * channels + dense
