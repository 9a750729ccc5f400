"""The running sums are kept in float16."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    small = x.astype(np.float16)
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=np.float16)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            y[:, :, i, j] = small[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw].mean((2, 3))
    return y
