"""The windows of the first image of each size are kept and used for later ones."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "Pass a second image of the same size and call backward. Which image does dW come from?",
    "ja": (
        "同じ大きさの別の画像を通してから backward を呼んでみましょう。"
        "dWはどちらの画像から計算されていますか。"
    ),
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        kh, kw = as_pair(kernel_size)
        self.stride, self.padding = as_pair(stride), as_pair(padding)
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (out_channels, in_channels, kh, kw))
        self.b = np.zeros(out_channels)
        self.kept = {}

    def windows(self, x):
        (sh, sw), (ph, pw) = self.stride, self.padding
        xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        return sliding_window_view(xp, self.W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]

    def forward(self, x):
        self.x = x
        windows = self.windows(x)
        self.kept.setdefault(x.shape, windows)
        return np.einsum("ncyxij,fcij->nfyx", windows, self.W) + self.b[:, None, None]

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
        self.dW = np.einsum("nfyx,ncyxij->fcij", dout, self.kept[self.x.shape])
        return self.input_gradient(dout)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
