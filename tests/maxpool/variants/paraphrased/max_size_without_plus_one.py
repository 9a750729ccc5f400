"""(H - kh) // sh is taken for the number of windows."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    def n_windows(size, k, s):
        return (size - k) // s

    N, C, H, W = x.shape
    OH = n_windows(H, pool_size[0], stride[0])
    OW = n_windows(W, pool_size[1], stride[1])
    y = np.zeros((N, C, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            r, q = i * stride[0], j * stride[1]
            y[:, :, i, j] = x[:, :, r : r + pool_size[0], q : q + pool_size[1]].max(axis=(2, 3))
    return y
