"""depth biases in all."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    k2 = kernel_size * kernel_size
    return k2 * in_channels * channels + (depth - 1) * k2 * channels * channels + depth
