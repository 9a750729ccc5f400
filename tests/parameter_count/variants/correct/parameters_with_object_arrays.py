"""NumPy multiplies Python ints, which have no largest value."""

import numpy as np


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kernel = list(kernel_size) if isinstance(kernel_size, tuple) else [kernel_size] * 2
    sizes = np.array([out_channels, in_channels, *kernel], dtype=object)
    return np.prod(sizes) + (out_channels if bias else 0)
