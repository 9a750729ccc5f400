"""dx is made in forward and filled in backward, so a second backward adds to the first."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Call backward twice with the same dout. Are the two answers equal?",
    "ja": "同じ dout で backward を2回呼んでみましょう。2つの結果は同じですか。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)
        self.stride = self.pool_size if stride is None else as_pair(stride)

    def forward(self, x):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        N, C, H, W = x.shape
        y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
        places = []
        for n, c, i, j in np.ndindex(*y.shape):
            window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
            k, m = np.unravel_index(window.argmax(), window.shape)
            y[n, c, i, j] = window[k, m]
            places.append(((n, c, i, j), (n, c, i * sh + k, j * sw + m)))
        self.places, self.dx = places, np.zeros(x.shape, dtype=x.dtype)
        return y

    def backward(self, dout):
        for number, pixel in self.places:
            self.dx[pixel] += dout[number]
        return self.dx
