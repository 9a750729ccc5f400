"""Images and gradients are summed over the batch before they are multiplied."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "With one image it works. In a batch, does each image meet the gradient of another one?",
    "ja": (
        "画像が1枚なら正しく動きます。バッチのとき、ある画像が別の画像の勾配と"
        "掛け合わされていませんか。"
    ),
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("fyx,cyxij->fcij", dout.sum(axis=0), windows.sum(axis=0))
