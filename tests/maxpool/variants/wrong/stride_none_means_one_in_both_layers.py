"""In both layers, a missing stride is taken for 1."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1", "q2", "q3", "q4")
HINT = {
    "en": "How far should a window move when nobody has said how far?",
    "ja": "ストライドを指定しなかったとき、窓はどれだけ動くはずでしたか。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)
        self.stride = (1, 1) if stride is None else as_pair(stride)

    def forward(self, x):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        self.x = x
        N, C, H, W = x.shape
        y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
        for i, j in np.ndindex(*y.shape[2:]):
            window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, i, j] = window.max(axis=(2, 3))
        return y

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(*dout.shape):
            window = self.x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
            k, m = np.unravel_index(window.argmax(), window.shape)
            dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
        return dx


class AvgPool2D(MaxPool2D):
    def forward(self, x):
        self.x = x
        sh, sw = self.stride
        windows = sliding_window_view(x, self.pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
        return windows.mean(axis=(4, 5))

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for i, j in np.ndindex(*dout.shape[2:]):
            share = dout[:, :, i, j, None, None] / (kh * kw)
            dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
        return dx
