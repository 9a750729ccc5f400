"""The running maximum compares float16 copies of the pixels."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    half = np.asarray(x, dtype="f2")
    N, C, H, W = x.shape
    y = np.full((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), -np.inf, dtype="f2")
    for n, c, i, j in np.ndindex(y.shape):
        for k in range(kh):
            for m in range(kw):
                y[n, c, i, j] = max(y[n, c, i, j], half[n, c, i * sh + k, j * sw + m])
    return y.astype(x.dtype)
