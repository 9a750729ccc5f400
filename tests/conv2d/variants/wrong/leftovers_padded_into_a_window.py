"""The size is rounded up and forward adds zeros at the end, so leftovers get a window."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1", "q2")
HINT = {
    "en": (
        "Leftover pixels at the edge: does the task keep them or drop them? Size and output "
        "both follow from this."
    ),
    "ja": (
        "端に余った画素は残す約束でしょうか、捨てる約束でしょうか。"
        "サイズも出力もそこから決まります。"
    ),
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    if kernel_size > size + 2 * padding:
        raise ValueError("the kernel is larger than the padded input")
    return -(-(size + 2 * padding - kernel_size) // stride) + 1


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    OH = conv_output_size(x.shape[2], W.shape[2], sh, ph)
    OW = conv_output_size(x.shape[3], W.shape[3], sw, pw)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph + sh - 1), (pw, pw + sw - 1)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows[:, :, :OH, :OW], W) + b[:, None, None]
