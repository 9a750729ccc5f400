"""Only positive gradients are let through."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        if dout[n, c, i, j] <= 0:
            continue
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        row, col = np.argwhere(window == window.max())[0]
        dx[n, c, i * sh + row, j * sw + col] += dout[n, c, i, j]
    return dx
