"""AvgPool2D takes the smallest number of the window."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Pool a window with a single dark pixel. How much should it count?",
    "ja": "暗い画素が1つだけある窓で試してみましょう。その画素は、どれだけ効くはずですか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.min(axis=(2, 3))
    return y
