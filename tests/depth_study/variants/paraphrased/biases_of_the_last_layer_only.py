"""The bias numbers are added once, for the final convolution."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    total, c = 0, in_channels
    for _ in range(depth):
        total += kernel_size**2 * c * channels
        c = channels
    total += channels
    return total


def saved_by_stack(depth, in_channels, channels):
    single = stack_params(1, in_channels, channels, 2 * depth + 1)
    return single - stack_params(depth, in_channels, channels, 3)
