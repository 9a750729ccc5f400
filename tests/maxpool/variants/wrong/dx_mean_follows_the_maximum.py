"""AvgPool2D sends its gradient to the largest pixel, as max pooling does."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "Change a pixel that is not the largest. Does the mean change?",
    "ja": "最大ではない画素を少し変えてみましょう。平均は変わりますか。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class AvgPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)
        self.stride = self.pool_size if stride is None else as_pair(stride)

    def forward(self, x):
        self.x = x
        sh, sw = self.stride
        windows = sliding_window_view(x, self.pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
        return windows.mean(axis=(4, 5))

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(*dout.shape):
            window = self.x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
            k, m = np.unravel_index(window.argmax(), window.shape)
            dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
        return dx
