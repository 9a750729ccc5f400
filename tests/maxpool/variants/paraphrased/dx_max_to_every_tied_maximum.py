"""All pixels that equal the maximum receive the full number of dout."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.kh, self.kw = (pool_size, pool_size) if np.isscalar(pool_size) else pool_size
        stride = (self.kh, self.kw) if stride is None else stride
        self.sh, self.sw = (stride, stride) if np.isscalar(stride) else stride

    def forward(self, x):
        self.x = np.copy(x)
        N, C, H, W = x.shape
        OH, OW = (H - self.kh) // self.sh + 1, (W - self.kw) // self.sw + 1
        self.y = np.zeros((N, C, OH, OW), dtype=x.dtype)
        for n, c, i, j in np.ndindex(self.y.shape):
            a, b = i * self.sh, j * self.sw
            self.y[n, c, i, j] = x[n, c, a : a + self.kh, b : b + self.kw].max()
        return self.y

    def backward(self, dout):
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            for row in range(i * self.sh, i * self.sh + self.kh):
                for col in range(j * self.sw, j * self.sw + self.kw):
                    if self.x[n, c, row, col] == self.y[n, c, i, j]:
                        dx[n, c, row, col] += dout[n, c, i, j]
        return dx
