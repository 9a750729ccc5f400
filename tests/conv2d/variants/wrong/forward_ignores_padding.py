"""The padding is not used at all."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Give your layer a padding of 1. Does anything about the output change?",
    "ja": "パディングを1にしてみましょう。出力は何か変わりますか。",
}


def conv_forward(x, W, b, stride, padding):
    sh, sw = stride
    windows = sliding_window_view(x, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
