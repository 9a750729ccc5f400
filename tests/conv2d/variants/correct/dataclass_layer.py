"""The layer is a dataclass; parameters are made in __post_init__."""

from dataclasses import dataclass, field

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


@dataclass(eq=False)
class Conv2D:
    in_channels: int
    out_channels: int
    kernel_size: object
    stride: object = 1
    padding: object = 0
    rng: object = field(default=None, repr=False)

    def __post_init__(self):
        self.stride, self.padding = as_pair(self.stride), as_pair(self.padding)
        rng = np.random.default_rng(self.rng)
        shape = (self.out_channels, self.in_channels, *as_pair(self.kernel_size))
        self.W = rng.uniform(-0.1, 0.1, shape)
        self.b = np.zeros(self.out_channels)

    def windows(self, x):
        (sh, sw), (ph, pw) = self.stride, self.padding
        xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        return sliding_window_view(xp, self.W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]

    def forward(self, x):
        self.x = x
        return np.einsum("ncyxij,fcij->nfyx", self.windows(x), self.W) + self.b[:, None, None]

    def input_gradient(self, dout):
        (sh, sw), (ph, pw), (kh, kw) = self.stride, self.padding, self.W.shape[2:]
        N, C, height, width = self.x.shape
        dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
        for i, j in np.ndindex(*dout.shape[2:]):
            patch = np.tensordot(dout[:, :, i, j], self.W, axes=1)
            dxp[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += patch
        return dxp[:, :, ph : ph + height, pw : pw + width]

    def backward(self, dout):
        self.db = dout.sum(axis=(0, 2, 3))
        self.dW = np.einsum("nfyx,ncyxij->fcij", dout, self.windows(self.x))
        return self.input_gradient(dout)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
