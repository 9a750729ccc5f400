"""Strides for as_strided calculated by hand, from H, W and 8 or 4 bytes per number."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.k = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        stride = self.k if stride is None else stride
        self.s = stride if isinstance(stride, tuple) else (stride, stride)

    def cut(self, x):
        N, C, H, W = x.shape
        (kh, kw), (sh, sw) = self.k, self.s
        unit = np.array([C * H * W, H * W, sh * W, sw, W, 1]) * x.dtype.itemsize
        shape = (N, C, (H - kh) // sh + 1, (W - kw) // sw + 1, kh, kw)
        return np.lib.stride_tricks.as_strided(x, shape, tuple(int(u) for u in unit))

    def forward(self, x):
        self.x = np.array(x, order="C")
        return self.cut(x).reshape(*self.cut(x).shape[:4], -1).max(axis=-1)

    def backward(self, dout):
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        (kh, kw), (sh, sw) = self.k, self.s
        places = self.cut(self.x).reshape(*dout.shape, kh * kw).argmax(axis=-1)
        for n, c, i, j in np.ndindex(dout.shape):
            k, m = divmod(int(places[n, c, i, j]), kw)
            dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
        return dx
