"""dx is made in forward and filled in backward, so a second backward adds to the first."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "Call backward twice with the same dout. Are the two answers equal?",
    "ja": "同じ dout で backward を2回呼んでみましょう。2つの結果は同じですか。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class AvgPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)
        self.stride = self.pool_size if stride is None else as_pair(stride)

    def forward(self, x):
        self.dx = np.zeros(x.shape, dtype=x.dtype)
        sh, sw = self.stride
        windows = sliding_window_view(x, self.pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
        return windows.mean(axis=(4, 5))

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = self.dx
        for i, j in np.ndindex(*dout.shape[2:]):
            share = dout[:, :, i, j, None, None] / (kh * kw)
            dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
        return dx
