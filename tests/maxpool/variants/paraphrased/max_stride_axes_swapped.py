"""The first number of the stride moves the window to the right, the second one down."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    kh, kw = pool_size
    right, down = stride
    views = np.lib.stride_tricks.sliding_window_view(x, (kh, kw), axis=(2, 3))
    return views[:, :, ::down, ::right].max(axis=(4, 5))
