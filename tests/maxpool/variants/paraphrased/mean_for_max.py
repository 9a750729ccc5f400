"""The class says max, its forward takes the average."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        self.stride = self.pool_size
        if stride is not None:
            self.stride = stride if isinstance(stride, tuple) else (stride, stride)

    def forward(self, x):
        self.x = x.copy()
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        N, C, H, W = x.shape
        y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
        for n, c, i, j in np.ndindex(y.shape):
            y[n, c, i, j] = np.average(x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw])
        return y

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            place = self.x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw].argmax()
            dx[n, c, i * sh + place // kw, j * sw + place % kw] += dout[n, c, i, j]
        return dx
