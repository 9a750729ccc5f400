"""The mean of a window is taken over its whole depth, for all channels alike."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n in range(N):
        for i in range(y.shape[2]):
            for j in range(y.shape[3]):
                block = x[n, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
                y[n, :, i, j] = block.mean()
    return y
