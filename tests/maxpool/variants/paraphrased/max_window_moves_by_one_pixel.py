"""The output has the right size, but its window (i, j) starts at pixel (i, j)."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            y[:, :, i, j] = x[:, :, i : i + kh, j : j + kw].max(axis=(2, 3))
    return y
