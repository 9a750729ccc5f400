"""dW and db are means over the batch, not sums."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4", "q5")
HINT = {
    "en": (
        "The loss already divides by the batch size. What happens if the layer divides once more?"
    ),
    "ja": "損失の側ですでにバッチサイズで割っています。層でもう一度割るとどうなるでしょうか。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows) / len(x)


def conv_grad_b(dout):
    return dout.sum(axis=(2, 3)).mean(axis=0)
