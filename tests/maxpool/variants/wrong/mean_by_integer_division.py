"""The sum is divided with //, which drops the fraction."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Two ways to divide in Python: // and /. Which one keeps 3.25?",
    "ja": "Python の割り算には // と / があります。3.25 が残るのはどちらですか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.sum(axis=(2, 3)) // (kh * kw)
    return y
