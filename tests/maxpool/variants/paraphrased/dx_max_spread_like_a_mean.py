"""All pixels of the window get the same part of the gradient."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = pool_size if isinstance(pool_size, tuple) else (pool_size,) * 2
        self.stride = stride if isinstance(stride, tuple) else (stride,) * 2
        if stride is None:
            self.stride = self.pool_size

    def forward(self, x):
        self.shape = x.shape
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        N, C, H, W = x.shape
        y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
        for n, c, i, j in np.ndindex(y.shape):
            y[n, c, i, j] = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw].max()
        return y

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = np.zeros(self.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            dx[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[n, c, i, j] / (kh * kw)
        return dx
