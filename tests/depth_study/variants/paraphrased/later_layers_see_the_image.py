"""Uses in_channels at the input of every layer in the stack."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    one = channels * (kernel_size * kernel_size * in_channels + 1)
    return one * depth


def saved_by_stack(depth, in_channels, channels):
    single = stack_params(1, in_channels, channels, kernel_size=1 + 2 * depth)
    return single - stack_params(depth, in_channels, channels)
