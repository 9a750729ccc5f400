"""Compares the stack with one kernel of side depth times 3."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    inputs = [in_channels] + [channels] * (depth - 1)
    return sum((kernel_size**2 * c + 1) * channels for c in inputs)


def saved_by_stack(depth, in_channels, channels):
    large = stack_params(1, in_channels, channels, 3 * depth)
    return large - stack_params(depth, in_channels, channels)
