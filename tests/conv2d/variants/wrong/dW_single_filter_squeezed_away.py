"""The filter axis of dW is dropped when there is only one filter."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "Try a layer with one filter. Does dW have the same shape as W?",
    "ja": "フィルタが1枚の層で試してみましょう。dWの形はWと同じですか。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    dW = np.einsum("nfyx,ncyxij->fcij", dout, windows)
    return dW[0] if len(dW) == 1 else dW
