"""The result is stored at [j, i] in place of [i, j]."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    OH = (H - kh) // sh + 1
    OW = (W - kw) // sw + 1
    out = np.zeros((N, C, OW, OH), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            out[:, :, j, i] = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw].max(axis=(2, 3))
    return out
