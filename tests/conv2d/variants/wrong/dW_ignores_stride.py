"""The windows are taken one pixel apart although forward used a stride."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "Which pixels did output (1, 1) see in forward? dW must look at the same ones.",
    "ja": (
        "出力の位置 (1, 1) は、forward でどの画素を見ましたか。dWでも同じ画素を見る必要があります。"
    ),
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    ph, pw = padding
    OH, OW = dout.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, :OH, :OW]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)
