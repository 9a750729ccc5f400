"""The forward pass computes its own output size without the + 1."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Compare the shape of your output with the size from q1. Which windows are missing?",
    "ja": "出力の形をq1のサイズと比べてみましょう。足りないのは、どの窓でしょうか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = (height + 2 * ph - KH) // sh
    OW = (width + 2 * pw - KW) // sw
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            y[:, :, i, j] = np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3])) + b
    return y
