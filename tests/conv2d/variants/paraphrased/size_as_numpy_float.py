"""Floors with NumPy and hands back what NumPy gives: 3.0, not 3."""

import numpy as np


def conv_output_size(size, kernel_size, stride=1, padding=0):
    n = np.floor(np.divide(size + 2 * padding - kernel_size, stride)) + 1
    if n < 1:
        raise ValueError(f"kernel {kernel_size} is larger than the padded input")
    return n
