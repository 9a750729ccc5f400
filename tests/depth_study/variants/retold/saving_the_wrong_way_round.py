"""Stack minus single layer."""


def saved_by_stack(depth, in_channels, channels):
    k = 1 + 2 * depth
    saved = stack_params(depth, in_channels, channels)
    saved -= k * k * in_channels * channels + channels
    return saved
