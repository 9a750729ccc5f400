"""Forgets the pixel in the middle when it works out how wide the one kernel has to be."""


def saved_by_stack(depth, in_channels, channels):
    side = 2 * depth
    single = (side * side * in_channels + 1) * channels
    stacked = (9 * in_channels + 1) * channels
    stacked += (depth - 1) * (9 * channels + 1) * channels
    return single - stacked
