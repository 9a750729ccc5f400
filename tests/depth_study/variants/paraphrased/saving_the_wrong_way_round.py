"""Gives what the stack costs more, by subtracting in the opposite order."""


def saved_by_stack(depth, in_channels, channels):
    stacked = channels * (9 * in_channels + 1)
    for _ in range(1, depth):
        stacked += channels * (9 * channels + 1)
    side = 2 * depth + 1
    return stacked - channels * (side**2 * in_channels + 1)
