"""The comparison points the wrong way: the smallest pixel wins."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n, c, i, j in np.ndindex(y.shape):
        best = x[n, c, i * sh, j * sw]
        for k in range(kh):
            for m in range(kw):
                if x[n, c, i * sh + k, j * sw + m] < best:
                    best = x[n, c, i * sh + k, j * sw + m]
        y[n, c, i, j] = best
    return y
