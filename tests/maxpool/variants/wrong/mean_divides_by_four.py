"""The sum is divided by 4, whatever the size of the window."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Pool an image of ones with a window of (2, 3). What comes out, and what should?",
    "ja": (
        "すべて1の画像に (2, 3) の窓を使ってみましょう。何が出てきますか。何が出てくるはずですか。"
    ),
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.sum(axis=(2, 3)) / 4
    return y
