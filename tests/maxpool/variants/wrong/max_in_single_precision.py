"""The output is kept in float32, also for float64 images."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Which dtype does your output array have when x is float64?",
    "ja": "x が float64 のとき、出力の配列の dtype は何ですか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=np.float32)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, i, j] = window.max(axis=(2, 3))
    return y
