"""The shape of dx is that of the first image ever seen."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "Send two images of different sizes through one layer. Which size does dx have?",
    "ja": "1つの層に大きさの違う画像を順に通してみましょう。dx はどちらの大きさですか。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class AvgPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)
        self.stride = self.pool_size if stride is None else as_pair(stride)

    def forward(self, x):
        if not hasattr(self, "shape"):
            self.shape = x.shape
        sh, sw = self.stride
        windows = sliding_window_view(x, self.pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
        return windows.mean(axis=(4, 5))

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = np.zeros(self.shape, dtype=dout.dtype)
        for i, j in np.ndindex(*dout.shape[2:]):
            share = dout[:, :, i, j, None, None] / (kh * kw)
            dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
        return dx
