"""The stride steps the output index, so most output positions stay zero."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Look at which output positions stay zero. Does the stride belong to the output or to "
        "the input?"
    ),
    "ja": (
        "0のまま残っている出力の位置を見てみましょう。ストライドは出力と入力、"
        "どちらの上を進む歩幅でしょうか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    N, _, height, width = x.shape
    OH = (height + 2 * ph - KH) // sh + 1
    OW = (width + 2 * pw - KW) // sw + 1
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(0, OH, sh):
        for j in range(0, OW, sw):
            window = xp[:, :, i : i + KH, j : j + KW]
            y[:, :, i, j] = np.tensordot(window, W, axes=([1, 2, 3], [1, 2, 3])) + b
    return y
