"""A kernel exactly as large as the padded input is refused."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "Does a kernel of exactly the image's size fit? Look at the boundary of your condition.",
    "ja": "画像とちょうど同じ大きさのカーネルは置けるでしょうか。条件の境目を見直してみましょう。",
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    if kernel_size >= size + 2 * padding:
        raise ValueError("the kernel does not fit")
    return (size + 2 * padding - kernel_size) // stride + 1


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
