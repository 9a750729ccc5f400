"""The im2col product is reshaped to (N, F, OH, OW) though filters are its last axis."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "In what order do the rows and columns of your matrix product run? A reshape cannot "
        "change that order."
    ),
    "ja": (
        "行列積の行と列は、それぞれどの順に並んでいますか。reshape だけではその順番は変わりません。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, F = x.shape[0], W.shape[0]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    OH, OW = windows.shape[2:4]
    cols = windows.transpose(0, 2, 3, 1, 4, 5).reshape(N * OH * OW, -1)
    y = cols @ W.reshape(F, -1).T + b
    return y.reshape(N, F, OH, OW)
