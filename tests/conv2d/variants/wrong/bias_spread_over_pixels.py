"""The biases are laid out over the output's pixels, not over the filters."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Look at one output map: should its bias differ from pixel to pixel?",
    "ja": "出力マップを1枚だけ見てみましょう。バイアスは画素ごとに違うものでしょうか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    y = np.einsum("ncyxij,fcij->nfyx", windows, W)
    return y + np.resize(b, y.shape[2:])
