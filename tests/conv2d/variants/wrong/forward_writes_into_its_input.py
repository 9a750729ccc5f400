"""Invalid numbers are cleared in the caller's own array."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Cleaning the data is a good thought, but whose array is being written to? It might not "
        "allow that."
    ),
    "ja": (
        "データを整えるのはよい考えです。ただ、書き込んでいるのは誰の配列でしょうか。"
        "書き込めないこともあります。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    x[np.isnan(x)] = 0
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
