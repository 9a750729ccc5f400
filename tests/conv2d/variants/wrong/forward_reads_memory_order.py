"""The image is flattened in the order of its memory, not of its axes."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Transpose an image and transpose it back: the numbers are equal, their order in memory "
        "may not be. Do you rely on it?"
    ),
    "ja": (
        "配列は、値が同じでもメモリ上の並び方が違うことがあります。"
        "並び方に頼っているところはありませんか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    x = x.ravel(order="K").reshape(x.shape)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
