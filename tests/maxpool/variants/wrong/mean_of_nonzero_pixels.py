"""Pixels that are zero are left out of the count."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Does a zero pixel count in a mean? Look at the fourth window of section 1.",
    "ja": "値が0の画素は、平均の個数に入りますか。第1節の4つ目の窓を見てみましょう。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.sum(axis=(2, 3)) / np.maximum(
            1, np.count_nonzero(window, axis=(2, 3))
        )
    return y
