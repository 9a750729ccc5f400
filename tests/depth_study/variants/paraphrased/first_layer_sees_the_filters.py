"""Multiplies the price of an inner layer by the depth, the bottom layer included."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    per_layer = channels * (channels * kernel_size**2 + 1)
    return depth * per_layer


def saved_by_stack(depth, in_channels, channels):
    single = channels * (in_channels * (2 * depth + 1) ** 2 + 1)
    return single - stack_params(depth, in_channels, channels)
