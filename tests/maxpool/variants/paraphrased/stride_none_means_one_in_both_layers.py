"""A common base class sets the stride to 1 where none is given."""

import numpy as np


class Pooling:
    def __init__(self, pool_size, stride=None):
        self.pool_size = self.two(pool_size)
        self.stride = self.two(stride) if stride is not None else (1, 1)

    @staticmethod
    def two(value):
        return value if isinstance(value, tuple) else (value, value)

    def slices(self, i, j):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        return slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)

    def forward(self, x):
        self.x = x.copy()
        OH = (x.shape[2] - self.pool_size[0]) // self.stride[0] + 1
        OW = (x.shape[3] - self.pool_size[1]) // self.stride[1] + 1
        y = np.zeros((*x.shape[:2], OH, OW), dtype=x.dtype)
        for n, c, i, j in np.ndindex(y.shape):
            y[n, c, i, j] = self.pool(x[n, c][self.slices(i, j)])
        return y

    def backward(self, dout):
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            window = self.slices(i, j)
            dx[n, c][window] += self.weights(self.x[n, c][window]) * dout[n, c, i, j]
        return dx


class MaxPool2D(Pooling):
    def pool(self, window):
        return window.max()

    def weights(self, window):
        share = np.zeros(window.shape, dtype=window.dtype)
        share[np.unravel_index(window.argmax(), window.shape)] = 1
        return share


class AvgPool2D(Pooling):
    def pool(self, window):
        return window.mean()

    def weights(self, window):
        return np.full(window.shape, 1 / window.size, dtype=window.dtype)
