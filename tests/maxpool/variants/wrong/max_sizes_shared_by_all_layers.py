"""The sizes are attributes of the class: the layer made last sets them for all."""

import numpy as np

BREAKS = ("q1", "q2")
HINT = {
    "en": (
        "Make two layers of different sizes, then use the first one. Whose window does it have?"
    ),
    "ja": "大きさの異なる層を2つ作り、1つ目を使ってみましょう。どちらの窓になっていますか。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        MaxPool2D.pool_size = as_pair(pool_size)
        MaxPool2D.stride = MaxPool2D.pool_size if stride is None else as_pair(stride)

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
