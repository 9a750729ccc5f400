"""Every output channel is computed with the first filter."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Are two of your output maps ever different? Each of them has a filter of its own.",
    "ja": "出力マップ同士に違いはありますか。それぞれに自分のフィルタがあるはずです。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    kernel = np.repeat(W[:1], len(W), axis=0)
    return np.einsum("ncyxij,fcij->nfyx", windows, kernel) + b[:, None, None]
