"""The output is returned as (N, OH, OW, F)."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Which axis of your output holds the filters? Images here are ordered batch, channel, "
        "height, width."
    ),
    "ja": "出力のどの軸がフィルタですか。ここでの画像は、バッチ・チャネル・高さ・幅の順です。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nyxf", windows, W) + b
