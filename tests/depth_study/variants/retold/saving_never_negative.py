"""Losses are not shown."""


def saved_by_stack(depth, in_channels, channels):
    difference = stack_params(1, in_channels, channels, 2 * depth + 1) - stack_params(
        depth, in_channels, channels
    )
    if difference < 0:
        return 0
    return difference
