"""The larger of the two paddings is used for both axes."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": (
        "Use a padding with two different numbers. How far is the image moved down, how far to "
        "the right?"
    ),
    "ja": "縦と横で違うパディングを使ってみましょう。画像は下と右に、それぞれいくつ動きましたか。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), p = stride, max(padding)
    OH, OW = dout.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw][:, :, :OH, :OW]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)
