"""Weights live in an (F, C·KH·KW) matrix; W is a property giving a live view of it."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.kernel_shape = (in_channels, *as_pair(kernel_size))
        self.stride, self.padding = as_pair(stride), as_pair(padding)
        rng = np.random.default_rng(rng)
        self.matrix = rng.normal(0, 0.1, (out_channels, int(np.prod(self.kernel_shape))))
        self.b = np.zeros(out_channels)

    @property
    def W(self):
        return self.matrix.reshape(-1, *self.kernel_shape)

    @W.setter
    def W(self, value):
        self.matrix = np.array(value).reshape(len(value), -1)

    @property
    def dW(self):
        return self.dmatrix.reshape(-1, *self.kernel_shape)

    def forward(self, x):
        (sh, sw), (ph, pw) = self.stride, self.padding
        self.x_shape = x.shape
        xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        windows = sliding_window_view(xp, self.kernel_shape[1:], axis=(2, 3))[:, :, ::sh, ::sw]
        N, _, OH, OW = windows.shape[:4]
        self.columns = windows.transpose(0, 2, 3, 1, 4, 5).reshape(N * OH * OW, -1)
        y = self.columns @ self.matrix.T + self.b
        return y.reshape(N, OH, OW, -1).transpose(0, 3, 1, 2)

    def backward(self, dout):
        (sh, sw), (ph, pw), (_, kh, kw) = self.stride, self.padding, self.kernel_shape
        N, C, height, width = self.x_shape
        upstream = dout.transpose(0, 2, 3, 1).reshape(len(self.columns), -1)
        self.db = upstream.sum(axis=0)
        self.dmatrix = upstream.T @ self.columns
        patches = (upstream @ self.matrix).reshape(N, *dout.shape[2:], C, kh, kw)
        dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
        for i, j in np.ndindex(*dout.shape[2:]):
            dxp[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += patches[:, i, j]
        return dxp[:, :, ph : ph + height, pw : pw + width]

    def update(self, lr):
        self.matrix -= lr * self.dmatrix
        self.b -= lr * self.db
