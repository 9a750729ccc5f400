"""The stride pair is read as (width, height)."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Choose a stride of (2, 1). In which direction does your window take the longer steps?",
    "ja": "ストライドを (2, 1) にしてみましょう。窓はどちらの方向に大きく動いていますか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sw, sh) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.mean(axis=(2, 3))
    return y
