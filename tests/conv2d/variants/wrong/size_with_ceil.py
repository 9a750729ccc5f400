"""The output size is rounded up, so leftover pixels count as another window."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": (
        "What should happen to pixels that are left over at the edge and do not fill a whole "
        "window?"
    ),
    "ja": "端に余って、窓1つ分に足りない画素は、どう扱う約束だったでしょうか。",
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    if kernel_size > size + 2 * padding:
        raise ValueError("the kernel is larger than the padded input")
    return int(np.ceil((size + 2 * padding - kernel_size) / stride)) + 1


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
