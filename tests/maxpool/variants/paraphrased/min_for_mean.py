"""The smallest pixel stands for the window."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    windows = np.lib.stride_tricks.sliding_window_view(x, pool_size, axis=(2, 3))
    windows = windows[:, :, :: stride[0], :: stride[1]]
    return windows.min(axis=-1).min(axis=-1)
