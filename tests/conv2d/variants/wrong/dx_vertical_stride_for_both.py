"""The vertical stride is used for columns as well."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Try a stride with two different numbers. Which of them moves you along a row?",
    "ja": "縦と横で違うストライドを試してみましょう。行の中を横に進む歩幅はどちらですか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    s, (ph, pw) = stride[0], padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    OH, OW = dout.shape[2:]
    rows = max(height + 2 * ph, OH * s + KH)
    columns = max(width + 2 * pw, OW * s + KW)
    dxp = np.zeros((N, C, rows, columns), dtype=dout.dtype)
    for i in range(OH):
        for j in range(OW):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * s : i * s + KH, j * s : j * s + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
