"""For each channel one maximum, taken through all images, and given to every one of them."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for c in range(C):
        for i in range(y.shape[2]):
            for j in range(y.shape[3]):
                y[:, c, i, j] = x[:, c, i * sh : i * sh + kh, j * sw : j * sw + kw].max()
    return y
