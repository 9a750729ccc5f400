"""The columns run over (KH, KW, C) while the kernel runs over (C, KH, KW)."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Take one column and one flattened filter: does each number meet its own partner?",
    "ja": (
        "im2colの1列と、1次元にしたフィルタを並べてみましょう。対応する値同士が"
        "掛け合わされていますか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, F = x.shape[0], W.shape[0]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    OH, OW = windows.shape[2:4]
    cols = windows.transpose(0, 2, 3, 4, 5, 1).reshape(N * OH * OW, -1)
    y = cols @ W.reshape(F, -1).T + b
    return y.reshape(N, OH, OW, F).transpose(0, 3, 1, 2)
