"""The constructor takes a stride that no method uses."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2", "q3", "q4")
HINT = {
    "en": "Follow the argument stride from the constructor. Where is it used?",
    "ja": "引数 stride をコンストラクタから追ってみましょう。どこで使われていますか。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        kh, kw = as_pair(kernel_size)
        self.padding = as_pair(padding)
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (out_channels, in_channels, kh, kw))
        self.b = np.zeros(out_channels)

    def windows(self, x):
        ph, pw = self.padding
        xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        return sliding_window_view(xp, self.W.shape[2:], axis=(2, 3))

    def forward(self, x):
        self.x = x
        return np.einsum("ncyxij,fcij->nfyx", self.windows(x), self.W) + self.b[:, None, None]

    def input_gradient(self, dout):
        (ph, pw), (kh, kw) = self.padding, self.W.shape[2:]
        N, C, height, width = self.x.shape
        dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
        for i, j in np.ndindex(*dout.shape[2:]):
            patch = np.tensordot(dout[:, :, i, j], self.W, axes=1)
            dxp[:, :, i : i + kh, j : j + kw] += patch
        return dxp[:, :, ph : ph + height, pw : pw + width]

    def backward(self, dout):
        self.db = dout.sum(axis=(0, 2, 3))
        windows = self.windows(self.x)[:, :, : dout.shape[2], : dout.shape[3]]
        self.dW = np.einsum("nfyx,ncyxij->fcij", dout, windows)
        return self.input_gradient(dout)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
