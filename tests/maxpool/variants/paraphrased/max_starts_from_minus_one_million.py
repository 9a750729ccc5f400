"""-10**6 serves as minus infinity."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.full((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), -1e6, dtype=x.dtype)
    for n, c, i, j in np.ndindex(y.shape):
        for k in range(kh):
            for m in range(kw):
                if x[n, c, i * sh + k, j * sw + m] > y[n, c, i, j]:
                    y[n, c, i, j] = x[n, c, i * sh + k, j * sw + m]
    return y
