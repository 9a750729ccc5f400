"""Stride and padding come from variables of an earlier cell."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Restart the notebook and build a layer with another stride. Does forward use what it "
        "was given?"
    ),
    "ja": (
        "ノートブックを再起動し、別のストライドで層を作ってみましょう。forward は渡された値を"
        "使っていますか。"
    ),
}

STRIDE_OF_EXERCISE = 1
PADDING_OF_EXERCISE = 1


def conv_forward(x, W, b, stride, padding):
    s, p = STRIDE_OF_EXERCISE, PADDING_OF_EXERCISE
    xp = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::s, ::s]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
