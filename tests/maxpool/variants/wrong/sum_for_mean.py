"""The pixels are added up and never divided."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Pool an image whose pixels are all 1. What should come out?",
    "ja": "画素がすべて1の画像をプーリングしてみましょう。何が出てくるはずですか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.sum(axis=(2, 3))
    return y
