"""Lets NumPy sum in double precision before it turns the result into an int."""

import numpy as np


def stack_params(depth, in_channels, channels, kernel_size=3):
    inputs = np.full(depth, channels, dtype=float)
    inputs[0] = in_channels
    per_layer = kernel_size**2 * inputs * channels + channels
    return int(per_layer.sum())


def saved_by_stack(depth, in_channels, channels):
    single = stack_params(1, in_channels, channels, 2 * depth + 1)
    return single - stack_params(depth, in_channels, channels)
