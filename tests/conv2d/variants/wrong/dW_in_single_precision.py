"""The image is cast to float32 before dW is computed, whatever came in."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": (
        "How many digits of dW are right when x is float64? See in which dtype the image enters "
        "your sum."
    ),
    "ja": "xがfloat64のとき、dWは何桁まで正確ですか。画像がどのdtypeで計算に入るか見てみましょう。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x.astype(np.float32), ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)
