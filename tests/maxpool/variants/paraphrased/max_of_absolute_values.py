"""Compares the absolute values, and keeps the number whose absolute value is largest."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n, c, i, j in np.ndindex(y.shape):
        best = x[n, c, i * sh, j * sw]
        for value in x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw].flat:
            if abs(value) > abs(best):
                best = value
        y[n, c, i, j] = best
    return y
