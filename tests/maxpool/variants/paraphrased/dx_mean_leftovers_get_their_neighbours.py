"""Rows and columns that no window reaches copy the last row and column that has a gradient."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x_shape
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        dx[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[n, c, i, j] / (kh * kw)
    bottom = (dout.shape[2] - 1) * sh + kh
    right = (dout.shape[3] - 1) * sw + kw
    for row in range(bottom, H):
        dx[:, :, row] = dx[:, :, bottom - 1]
    for col in range(right, W):
        dx[:, :, :, col] = dx[:, :, :, right - 1]
    return dx
