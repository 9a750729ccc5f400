"""The output is allocated as integers, which cuts off all decimals."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Try an image with decimals. What happens to 0.7 when it is stored in your output array?",
    "ja": "小数を含む画像で試してみましょう。0.7を出力の配列に入れると、何になりますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = (height + 2 * ph - KH) // sh + 1
    OW = (width + 2 * pw - KW) // sw + 1
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=int)
    for i in range(OH):
        for j in range(OW):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            y[:, :, i, j] = np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3])) + b
    return y.astype(x.dtype)
