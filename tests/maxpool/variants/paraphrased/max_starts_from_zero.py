"""The output is full of zeros, and a pixel has to beat what is there already."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for k in range(kh):
        for m in range(kw):
            np.maximum(y, x[:, :, k : H - kh + k + 1 : sh, m : W - kw + m + 1 : sw], out=y)
    return y
