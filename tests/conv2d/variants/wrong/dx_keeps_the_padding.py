"""The gradient is returned with the padded border still on."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Compare the shape of dx with the shape of x. What belongs to the border and not to the "
        "image?"
    ),
    "ja": "dxの形をxの形と比べてみましょう。画像ではなく余白に属するのはどこでしょうか。",
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
    return dxp
