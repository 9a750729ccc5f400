"""The width of the output is taken from the height of the image."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": (
        "Count the columns of your output for an image of 4 × 6. Which size did they come from?"
    ),
    "ja": (
        "4 × 6 の画像で、出力の列を数えてみましょう。その数は、どの大きさから計算されましたか。"
    ),
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, _ = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (H - kw) // sw + 1), dtype=x.dtype)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, i, j] = window.max(axis=(2, 3))
    return y
