"""The places of the maxima are added to a list that forward never empties."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "How long is your list of places after the second forward?",
    "ja": "2回目の forward のあと、場所のリストの長さはいくつですか。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)
        self.stride = self.pool_size if stride is None else as_pair(stride)
        self.places = []

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
        self.places += places
        self.shape = x.shape
        return y

    def backward(self, dout):
        dx = np.zeros(self.shape, dtype=dout.dtype)
        for number, pixel in self.places:
            if all(a < b for a, b in zip(number + pixel, dout.shape + self.shape)):
                dx[pixel] += dout[number]
        return dx
