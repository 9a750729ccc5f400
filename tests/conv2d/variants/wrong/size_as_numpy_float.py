"""The size is floored with np.floor, which returns a float."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "The value is right. Look at its type: could it be used as the length of an array?",
    "ja": "値は合っています。型を確かめてみましょう。そのまま配列の長さとして使えるでしょうか。",
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    if kernel_size > size + 2 * padding:
        raise ValueError("the kernel is larger than the padded input")
    return np.floor((size + 2 * padding - kernel_size) / stride) + 1


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
