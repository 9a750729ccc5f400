"""Height and width of the kernel are exchanged."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Take a kernel that has a single 1 in its first row. Does your output shift sideways or "
        "upwards as it should?"
    ),
    "ja": (
        "1行目に1が1つだけあるカーネルを考えてみましょう。出力は、"
        "縦と横の正しい向きにずれていますか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    kernel = W.transpose(0, 1, 3, 2).reshape(W.shape)
    return np.einsum("ncyxij,fcij->nfyx", windows, kernel) + b[:, None, None]
