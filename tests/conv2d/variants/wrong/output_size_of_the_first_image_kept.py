"""The output size of the first forward is kept for all later ones."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Pass a small image and then a larger one through the same layer. When is the output "
        "size worked out?"
    ),
    "ja": (
        "同じ層に、小さな画像の次に大きな画像を通してみましょう。出力サイズはいつ計算していますか。"
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
        self.size = None

    def windows(self, x):
        (sh, sw), (ph, pw) = self.stride, self.padding
        xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        return sliding_window_view(xp, self.W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]

    def forward(self, x):
        self.x = x
        windows = self.windows(x)
        if self.size is None:
            self.size = windows.shape[2:4]
        OH, OW = self.size
        y = np.zeros((len(x), len(self.b), OH, OW), dtype=x.dtype)
        for i, j in np.ndindex(*windows[:, :, :OH, :OW].shape[2:4]):
            y[:, :, i, j] = np.einsum("ncij,fcij->nf", windows[:, :, i, j], self.W) + self.b
        return y

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
