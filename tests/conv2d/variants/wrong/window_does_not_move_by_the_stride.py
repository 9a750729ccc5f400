"""The stride sets the output size, but the window moves by one pixel."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "The output has the right shape. From which input pixel does output position (1, 1) "
        "start reading?"
    ),
    "ja": "出力の形は合っています。出力の位置 (1, 1) は、入力のどの画素から読み始めていますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = (height + 2 * ph - KH) // sh + 1
    OW = (width + 2 * pw - KW) // sw + 1
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = xp[:, :, i : i + KH, j : j + KW]
            y[:, :, i, j] = np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3])) + b
    return y
