"""The size of the output is worked out once, for the first image."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Send a small image through your layer, then a large one. When is the size worked out?",
    "ja": (
        "同じ層に、小さい画像、大きい画像の順に通してみましょう。出力の大きさは、"
        "いつ計算されていますか。"
    ),
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class MaxPool2D:
    out = None

    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)
        self.stride = self.pool_size if stride is None else as_pair(stride)

    def forward(self, x):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        self.x = x
        if self.out is None:
            self.out = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
        y = np.zeros((*x.shape[:2], *self.out), dtype=x.dtype)
        for i, j in np.ndindex(*self.out):
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
