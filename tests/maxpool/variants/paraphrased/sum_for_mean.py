"""A convolution with a kernel of ones: the division is missing."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    kernel = np.ones(pool_size, dtype=x.dtype)
    windows = np.lib.stride_tricks.sliding_window_view(x, pool_size, axis=(2, 3))
    windows = windows[:, :, :: stride[0], :: stride[1]]
    return np.einsum("ncijkm,km->ncij", windows, kernel)
