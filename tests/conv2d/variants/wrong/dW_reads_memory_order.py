"""The upstream gradient is flattened in the order of its memory, not of its axes."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": (
        "Equal arrays may lie differently in memory. Does your flattening follow the axes or "
        "the memory?"
    ),
    "ja": (
        "値が同じ配列でも、メモリ上の並び方が違うことがあります。平らにする順は、"
        "軸とメモリのどちらに従っていますか。"
    ),
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    dout = dout.ravel(order="K").reshape(dout.shape)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)
