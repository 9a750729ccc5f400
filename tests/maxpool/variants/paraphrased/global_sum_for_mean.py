"""Adds the pixels of a map, and stops there."""

import numpy as np


def global_avg_pool(x):
    N, C, H, W = x.shape
    return x.reshape(N * C, H * W).dot(np.ones(H * W, dtype=x.dtype)).reshape(N, C)
