"""Takes kernel_size weights per kernel, as if it were a row of numbers."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    inputs = [in_channels] + [channels] * (depth - 1)
    return sum(kernel_size * c * channels + channels for c in inputs)


def saved_by_stack(depth, in_channels, channels):
    single = stack_params(1, in_channels, channels, 2 * depth + 1)
    return single - stack_params(depth, in_channels, channels)
