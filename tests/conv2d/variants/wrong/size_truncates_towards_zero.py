"""int() truncates towards zero, so with stride 2 a kernel too large by 1 is accepted."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": (
        "Your check works for stride 1. What do int() and // each make of a negative number "
        "divided by 2?"
    ),
    "ja": (
        "ストライド1では正しく判定できています。負の数を2で割ったとき、int() と // は"
        "それぞれ何を返すでしょうか。"
    ),
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    result = int((size + 2 * padding - kernel_size) / stride) + 1
    if result < 1:
        raise ValueError("the kernel does not fit")
    return result


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
