"""The padding is chosen so that the size is kept, whatever was asked for."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Which padding does your forward use: the one it was given, or one it works out by itself?"
    ),
    "ja": (
        "forward が使っているパディングは、渡された値でしょうか、それとも自分で求めた値でしょうか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    sh, sw = stride
    ph, pw = W.shape[2] // 2, W.shape[3] // 2
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
