"""The contributions of the input channels are averaged instead of added."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Duplicate an input channel together with its kernel. How should the output change?",
    "ja": "入力チャネルを、対応するカーネルごと1つ増やしてみましょう。出力はどう変わるはずですか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) / x.shape[1] + b[:, None, None]
