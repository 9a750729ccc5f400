"""dW is divided by the number of output positions."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "A weight is used at every position of the output. Do its effects add up or average out?",
    "ja": (
        "1つの重みは、出力のすべての位置で使われます。その影響は足し合わされますか、"
        "平均されますか。"
    ),
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows) / dout[0, 0].size
