"""Vertical and horizontal padding are exchanged."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "A pair is always (height, width). Which of the two pads the rows in your code?",
    "ja": "組は必ず（高さ, 幅）の順です。上下に付くパディングは、どちらの値ですか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (pw, ph) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
