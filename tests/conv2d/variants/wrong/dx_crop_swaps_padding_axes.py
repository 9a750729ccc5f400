"""Vertical and horizontal padding are exchanged when the border is cut off."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Use a padding with two different numbers. How many rows, and how many columns, do you "
        "cut off?"
    ),
    "ja": (
        "縦と横で違うパディングを使ってみましょう。行と列を、それぞれいくつ切り落としていますか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    border = max(ph, pw)
    dxp = np.zeros((N, C, height + 2 * border, width + 2 * border), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, pw : pw + height, ph : ph + width]
