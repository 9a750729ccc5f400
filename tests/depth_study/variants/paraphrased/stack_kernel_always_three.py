"""Counts 9 weights for each kernel of a stack, whichever size is asked for."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    bottom = 9 * in_channels * channels + channels
    others = 9 * channels * channels + channels
    return bottom + others * (depth - 1)


def saved_by_stack(depth, in_channels, channels):
    single = (2 * depth + 1) ** 2 * in_channels * channels + channels
    return single - stack_params(depth, in_channels, channels)
