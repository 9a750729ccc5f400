"""The median of the window is taken."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Make the largest pixel of a window ten times as large. Does your output notice?",
    "ja": "窓の最大の画素を10倍にしてみましょう。出力は変わりますか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = np.median(window, axis=(2, 3))
    return y
