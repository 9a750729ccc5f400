"""backward pops the stored places one after the other; then the list is empty."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.k = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        self.s = self.k if stride is None else stride
        self.s = self.s if isinstance(self.s, tuple) else (self.s, self.s)

    def forward(self, x):
        self.shape = x.shape
        self.cache = []
        N, C, H, W = x.shape
        (kh, kw), (sh, sw) = self.k, self.s
        y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
        for n, c, i, j in np.ndindex(y.shape):
            window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
            k, m = np.unravel_index(window.argmax(), window.shape)
            self.cache.append(((n, c, i, j), (n, c, i * sh + k, j * sw + m)))
            y[n, c, i, j] = window[k, m]
        return y

    def backward(self, dout):
        dx = np.zeros(self.shape, dtype=dout.dtype)
        while self.cache:
            place, pixel = self.cache.pop()
            dx[pixel] += dout[place]
        return dx
