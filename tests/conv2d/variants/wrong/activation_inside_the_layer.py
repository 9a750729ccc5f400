"""Negative outputs are cut to zero, as if the ReLU belonged to the layer."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Does your layer ever give a negative value? The activation comes after it, as a step "
        "of its own."
    ),
    "ja": "この層の出力に負の値は現れますか。活性化関数は、この後の別の段階です。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    y = np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
    return np.maximum(y, 0)
