"""The size lacks its + 1, and forward drops the last row and column with it."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1", "q2")
HINT = {
    "en": (
        "Count by hand the places of a 3-wide kernel on 5 pixels, then compare with your size "
        "and your output."
    ),
    "ja": (
        "5画素の上に幅3のカーネルを置ける場所を手で数え、サイズの式と出力の形を見比べてみましょう。"
    ),
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    if kernel_size > size + 2 * padding:
        raise ValueError("the kernel is larger than the padded input")
    return (size + 2 * padding - kernel_size) // stride


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    OH = conv_output_size(x.shape[2], W.shape[2], sh, ph)
    OW = conv_output_size(x.shape[3], W.shape[3], sw, pw)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows[:, :, :OH, :OW], W) + b[:, None, None]
