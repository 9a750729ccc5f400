"""Pairs are stored as (width, height), forward and backward."""

import numpy as np

BREAKS = ("q1", "q2")
HINT = {
    "en": "In which order does a pair name height and width? Test with a window of (1, 4).",
    "ja": "組の中の高さと幅は、どちらが先でしたか。(1, 4) の窓で試してみましょう。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)[::-1]
        self.stride = self.pool_size if stride is None else as_pair(stride)[::-1]

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
