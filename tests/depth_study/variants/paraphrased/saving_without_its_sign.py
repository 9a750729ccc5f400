"""Tells how far apart the two counts are, but not which one is smaller."""


def saved_by_stack(depth, in_channels, channels):
    side = 2 * depth + 1
    single = side * side * in_channels * channels + channels
    stacked = sum(9 * (channels if n else in_channels) * channels + channels for n in range(depth))
    return abs(single - stacked)
