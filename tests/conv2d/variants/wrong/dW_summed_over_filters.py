"""All filters share the gradient summed over filters."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "Compare the gradients of two filters. Each should answer only for its own output map.",
    "ja": (
        "2つのフィルタの勾配を比べてみましょう。それぞれ、自分の出力マップだけを受け持つはずです。"
    ),
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    total = np.einsum("nyx,ncyxij->cij", dout.sum(axis=1), windows)
    return np.stack([total] * dout.shape[1])
