"""The sum is divided by the height of the window squared."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "How many pixels does a window of (2, 3) hold, and by what do you divide?",
    "ja": "(2, 3) の窓には画素がいくつありますか。あなたは何で割っていますか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.sum(axis=(2, 3)) / kh**2
    return y
