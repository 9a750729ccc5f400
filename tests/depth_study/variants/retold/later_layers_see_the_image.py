"""depth times the first layer."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    one = channels * (in_channels * kernel_size**2 + 1)
    return depth * one
