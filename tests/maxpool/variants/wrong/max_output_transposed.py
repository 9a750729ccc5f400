"""Rows and columns of the output are exchanged."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Pool an image that is much wider than high. Which way does the output lie?",
    "ja": "高さよりずっと幅の広い画像をプーリングしてみましょう。出力はどちら向きに長いですか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    OH, OW = (H - kh) // sh + 1, (W - kw) // sw + 1
    y = np.zeros((N, C, OW, OH), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, j, i] = window.max(axis=(2, 3))
    return y
