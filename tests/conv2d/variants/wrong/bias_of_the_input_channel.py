"""The bias is taken by input channel inside the loop over channels."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "There is one bias per filter. Which index picks the bias in your loop?",
    "ja": (
        "バイアスはフィルタ1つにつき1つです。ループの中では、どの添字でバイアスを選んでいますか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    y = np.einsum("ncyxij,fcij->nfyx", windows, W)
    for c in range(x.shape[1]):
        y = y + b[c % len(b)]
    return y
