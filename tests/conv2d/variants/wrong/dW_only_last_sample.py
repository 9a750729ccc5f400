"""The loop over samples assigns, so only the last sample counts."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "Which images of the batch does your dW depend on? Change the first one and see.",
    "ja": "dWは、バッチのどの画像に依存していますか。1枚目を変えて確かめてみましょう。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    for n in range(len(x)):
        dW = np.einsum("fyx,cyxij->fcij", dout[n], windows[n])
    return dW
