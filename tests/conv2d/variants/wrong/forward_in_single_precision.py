"""Everything is cast to float32, whatever came in."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "How many digits does your output have when the input is float64? Computation should "
        "follow the input's dtype."
    ),
    "ja": (
        "float64の入力に対して、出力は何桁まで正確ですか。計算の精度は入力のdtypeに合わせましょう。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    x, W, b = (array.astype(np.float32) for array in (x, W, b))
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
