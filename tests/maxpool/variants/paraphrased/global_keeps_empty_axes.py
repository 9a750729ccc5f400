"""The result still has four axes, two of them of length one."""

import numpy as np


def global_avg_pool(x):
    N, C, H, W = x.shape
    y = np.zeros((N, C, 1, 1), dtype=x.dtype)
    for n in range(N):
        for c in range(C):
            y[n, c, 0, 0] = np.mean(x[n, c])
    return y
