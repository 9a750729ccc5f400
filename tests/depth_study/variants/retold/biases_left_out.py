"""Products of the four sizes only."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    sizes = [in_channels] + [channels] * depth
    return sum(a * b * kernel_size * kernel_size for a, b in zip(sizes, sizes[1:]))
