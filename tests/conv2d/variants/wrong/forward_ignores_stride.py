"""The stride is not used at all: the window always moves by one."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Give your layer a stride of 2. Does anything about the output change?",
    "ja": "ストライドを2にしてみましょう。出力は何か変わりますか。",
}


def conv_forward(x, W, b, stride, padding):
    ph, pw = padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
