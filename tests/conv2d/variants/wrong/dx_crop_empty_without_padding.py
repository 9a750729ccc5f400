"""The padding is cut off with [p:-p], which is empty when p is 0."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Your crop works with padding. What does a slice from 0 to -0 select?",
    "ja": (
        "パディングがあるときは正しく切り出せています。0から-0までのスライスは何を選ぶでしょうか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph:-ph, pw:-pw]
