"""Compares with a kernel of three times the depth."""


def saved_by_stack(depth, in_channels, channels):
    side = sum(3 for _ in range(depth))
    single = (side * side * in_channels + 1) * channels
    return single - stack_params(depth, in_channels, channels)
