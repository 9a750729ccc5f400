"""All input channels share the gradient summed over channels."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": (
        "Compare the gradients of two input channels of one filter. Did they see the same pixels?"
    ),
    "ja": (
        "1つのフィルタの中で、2つの入力チャネルの勾配を比べてみましょう。"
        "同じ画素を見たのでしょうか。"
    ),
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    total = np.einsum("nfyx,nyxij->fij", dout, windows.sum(axis=1))
    return np.stack([total] * x.shape[1], axis=1)
