"""self.dx is zeroed by forward only, and every backward adds to what is in it."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.kh, self.kw = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        self.sh, self.sw = self.kh, self.kw
        if stride is not None:
            self.sh, self.sw = stride if isinstance(stride, tuple) else (stride, stride)

    def forward(self, x):
        self.dx = np.zeros(x.shape, dtype=x.dtype)
        self.winners = []
        N, C, H, W = x.shape
        y = np.zeros((N, C, (H - self.kh) // self.sh + 1, (W - self.kw) // self.sw + 1), x.dtype)
        for n, c, i, j in np.ndindex(y.shape):
            top, left = i * self.sh, j * self.sw
            window = x[n, c, top : top + self.kh, left : left + self.kw]
            k, m = divmod(int(window.argmax()), self.kw)
            self.winners.append((n, c, top + k, left + m))
            y[n, c, i, j] = window[k, m]
        return y

    def backward(self, dout):
        for pixel, g in zip(self.winners, dout.flatten()):
            self.dx[pixel] += g
        return self.dx
