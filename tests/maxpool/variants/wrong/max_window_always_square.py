"""The window is as wide as it is high, whatever its width should be."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Draw the window for pool_size = (2, 3) on paper. How many pixels does yours hold?",
    "ja": "pool_size = (2, 3) の窓を紙に描いてみましょう。あなたの窓には何画素入っていますか。",
}


def max_pool_forward(x, pool_size, stride):
    k, (sh, sw) = pool_size[0], stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - k) // sh + 1, (W - k) // sw + 1), dtype=x.dtype)
    for n, c, i, j in np.ndindex(*y.shape):
        y[n, c, i, j] = np.max(x[n, c, i * sh : i * sh + k, j * sw : j * sw + k])
    return y
