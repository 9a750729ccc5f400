"""A kernel that does not fit is an AssertionError, not a ValueError."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "You noticed the impossible case, well done. Which kind of error does the task ask for?",
    "ja": "起こりえない場合に気づけていますね。課題が求めているのは、どの種類のエラーでしょうか。",
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    assert kernel_size <= size + 2 * padding, "the kernel does not fit"
    return (size + 2 * padding - kernel_size) // stride + 1


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
