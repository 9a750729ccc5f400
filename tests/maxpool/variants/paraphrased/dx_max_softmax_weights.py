"""The pixels of a window get shares in proportion to exp(x)."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            rows, cols = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
            window = x[:, :, rows, cols]
            e = np.exp(window - np.max(window, axis=(2, 3), keepdims=True))
            share = e / np.sum(e, axis=(2, 3), keepdims=True)
            dx[:, :, rows, cols] += share * dout[:, :, i, j, None, None]
    return dx
