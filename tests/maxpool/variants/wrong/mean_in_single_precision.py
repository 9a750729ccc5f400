"""The mean is computed in float32, also for float64 images."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Which dtype does your output have when x is float64, and what happened on the way?",
    "ja": "x が float64 のとき、出力の dtype は何ですか。途中の計算ではどうですか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.astype(np.float32).mean(axis=(2, 3))
    return y
