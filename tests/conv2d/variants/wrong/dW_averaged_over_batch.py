"""dW is the mean over the batch, not the sum."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": (
        "Should twice the same image give the same gradient, or twice the gradient? Recall who "
        "does the averaging."
    ),
    "ja": (
        "同じ画像を2枚にすると、勾配は同じでしょうか、2倍でしょうか。"
        "平均を取るのは誰の役目か思い出しましょう。"
    ),
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows) / len(x)
