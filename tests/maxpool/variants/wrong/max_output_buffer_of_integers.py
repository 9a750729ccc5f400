"""The output is an array of integers, so fractions are cut off."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Pool an image of numbers between 0 and 1. What is left of them?",
    "ja": "0 と 1 の間の数でできた画像をプーリングしてみましょう。値は残っていますか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=int)
    for n, c, i, j in np.ndindex(*y.shape):
        y[n, c, i, j] = np.max(x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw])
    return y
