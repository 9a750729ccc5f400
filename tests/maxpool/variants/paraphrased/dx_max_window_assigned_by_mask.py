"""A whole window of dx at a time is assigned the winner's mask times dout."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, OH, OW = dout.shape
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for i in range(OH):
        for j in range(OW):
            rows, cols = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
            window = x[:, :, rows, cols]
            mask = window == window.max(axis=(2, 3), keepdims=True)
            mask = mask / mask.sum(axis=(2, 3), keepdims=True)
            dx[:, :, rows, cols] = mask * dout[:, :, i : i + 1, j : j + 1]
    return dx
