"""The winner's gradient is set with =, so that an earlier window's is lost."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_h, self.pool_w = (pool_size, pool_size) if np.isscalar(pool_size) else pool_size
        stride = (self.pool_h, self.pool_w) if stride is None else stride
        self.stride_h, self.stride_w = (stride, stride) if np.isscalar(stride) else stride

    def forward(self, x):
        self.shape = N, C, H, W = x.shape
        OH = (H - self.pool_h) // self.stride_h + 1
        OW = (W - self.pool_w) // self.stride_w + 1
        y = np.zeros((N, C, OH, OW), dtype=x.dtype)
        self.row = np.zeros(y.shape, dtype=int)
        self.col = np.zeros(y.shape, dtype=int)
        for n, c, i, j in np.ndindex(y.shape):
            top, left = i * self.stride_h, j * self.stride_w
            window = x[n, c, top : top + self.pool_h, left : left + self.pool_w]
            k, m = np.unravel_index(window.argmax(), window.shape)
            y[n, c, i, j] = window[k, m]
            self.row[n, c, i, j], self.col[n, c, i, j] = top + k, left + m
        return y

    def backward(self, dout):
        dx = np.zeros(self.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            dx[n, c, self.row[n, c, i, j], self.col[n, c, i, j]] = dout[n, c, i, j]
        return dx
