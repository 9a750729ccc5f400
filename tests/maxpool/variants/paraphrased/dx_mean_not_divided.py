"""Copies the upstream number to all pixels of the window, undivided."""

import numpy as np


class AvgPool2D:
    def __init__(self, pool_size, stride=None):
        self.kh, self.kw = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        self.sh, self.sw = self.kh, self.kw
        if stride is not None:
            self.sh, self.sw = stride if isinstance(stride, tuple) else (stride, stride)

    def forward(self, x):
        self.N, self.C, self.H, self.W = x.shape
        y = np.zeros(
            (self.N, self.C, (self.H - self.kh) // self.sh + 1, (self.W - self.kw) // self.sw + 1),
            dtype=x.dtype,
        )
        for n, c, i, j in np.ndindex(*y.shape):
            top, left = i * self.sh, j * self.sw
            y[n, c, i, j] = np.mean(x[n, c, top : top + self.kh, left : left + self.kw])
        return y

    def backward(self, dout):
        dx = np.zeros((self.N, self.C, self.H, self.W), dtype=dout.dtype)
        for n, c, i, j in np.ndindex(*dout.shape):
            for k in range(self.kh):
                for m in range(self.kw):
                    dx[n, c, i * self.sh + k, j * self.sw + m] += dout[n, c, i, j]
        return dx
