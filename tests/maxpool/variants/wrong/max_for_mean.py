"""AvgPool2D takes the largest number of the window."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Check one window by hand: does your number lie between the smallest and the "
        "largest pixel, or at the end?"
    ),
    "ja": (
        "窓を1つ、手で確かめてみましょう。その数は最小と最大の間にありますか、"
        "それとも端にありますか。"
    ),
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.max(axis=(2, 3))
    return y
