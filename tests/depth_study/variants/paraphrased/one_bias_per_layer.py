"""Gives a convolution one bias altogether, however many filters there are."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for n in range(depth):
        c = channels if n else in_channels
        total += kernel_size**2 * c * channels + 1
    return total


def saved_by_stack(depth, in_channels, channels):
    single = stack_params(1, in_channels, channels, 2 * depth + 1)
    return single - stack_params(depth, in_channels, channels)
