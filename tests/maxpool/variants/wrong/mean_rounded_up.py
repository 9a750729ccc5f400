"""The mean is rounded up to a whole number."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "In section 1 the first mean is 3.25. What is yours?",
    "ja": "第1節の例では、最初の平均は 3.25 です。あなたの結果はいくつですか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = np.ceil(window.mean(axis=(2, 3)))
    return y
