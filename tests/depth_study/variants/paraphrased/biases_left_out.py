"""Adds up the weights of the kernels, and nothing else."""


def stack_params(depth, in_channels, channels, kernel_size=3):
    area = kernel_size * kernel_size
    weights = area * in_channels * channels
    for _ in range(depth - 1):
        weights += area * channels * channels
    return weights


def saved_by_stack(depth, in_channels, channels):
    side = 2 * depth + 1
    return side * side * in_channels * channels - stack_params(depth, in_channels, channels)
