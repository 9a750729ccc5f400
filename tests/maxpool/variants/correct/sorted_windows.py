"""The maximum is the last of the sorted window; global pooling is AvgPool2D with one window."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool_forward(x, pool_size, stride):
    sh, sw = stride
    windows = sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.sort(windows.reshape(*windows.shape[:4], -1), axis=-1)[..., -1]


def global_avg_pool(x):
    sums = np.add.reduce(np.add.reduce(x, axis=3), axis=2)
    return sums / x[0, 0].size


def relative_change(before, after):
    flat = len(before), -1
    old, new = before.reshape(flat), after.reshape(flat)
    return np.linalg.norm(new - old, ord=1, axis=1) / np.linalg.norm(old, ord=1, axis=1)
