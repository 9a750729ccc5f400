"""Starts its sums at 0.0, so that the answers are floats."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    total, c = 0.0, in_channels
    for _ in range(depth):
        total += kernel_size**2 * c * channels + channels
        c = channels
    return total


def saved_by_stack(depth, in_channels, channels):
    single = stack_params(1, in_channels, channels, 2 * depth + 1)
    return single - stack_params(depth, in_channels, channels)
