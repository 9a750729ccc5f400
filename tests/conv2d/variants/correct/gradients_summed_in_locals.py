"""Gradients are summed in local arrays, sample by sample, and stored once at the end."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        kh, kw = as_pair(kernel_size)
        self.stride, self.padding = as_pair(stride), as_pair(padding)
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (out_channels, in_channels, kh, kw))
        self.b = np.zeros(out_channels)

    def windows(self, x):
        (sh, sw), (ph, pw) = self.stride, self.padding
        xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        return sliding_window_view(xp, self.W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]

    def forward(self, x):
        self.x = x
        return np.einsum("ncyxij,fcij->nfyx", self.windows(x), self.W) + self.b[:, None, None]

    def backward(self, dout):
        (sh, sw), (ph, pw), (kh, kw) = self.stride, self.padding, self.W.shape[2:]
        height, width = self.x.shape[2:]
        dW, db = np.zeros(self.W.shape, dout.dtype), np.zeros(self.b.shape, dout.dtype)
        images = []
        for upstream, windows in zip(dout, self.windows(self.x)):
            dW += np.einsum("fyx,cyxij->fcij", upstream, windows)
            db += upstream.sum(axis=(1, 2))
            image = np.zeros((self.x.shape[1], height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
            for i, j in np.ndindex(*upstream.shape[1:]):
                patch = np.tensordot(upstream[:, i, j], self.W, axes=1)
                image[:, i * sh : i * sh + kh, j * sw : j * sw + kw] += patch
            images.append(image[:, ph : ph + height, pw : pw + width])
        self.dW, self.db = dW, db
        return np.stack(images)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
