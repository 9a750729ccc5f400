"""Without a stride the window moves by one pixel."""

import numpy as np

BREAKS = ("q1", "q2")
HINT = {
    "en": "What does stride=None stand for? Compare the size of your output with section 1.",
    "ja": "stride=None は何を表していましたか。出力の大きさを第1節の例と比べてみましょう。",
}


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = as_pair(pool_size)
        self.stride = (1, 1) if stride is None else as_pair(stride)

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
