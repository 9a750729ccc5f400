"""Overlapping contributions are averaged instead of added."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Change one pixel that lies in four windows. Do the four effects on the loss add up, or "
        "average out?"
    ),
    "ja": (
        "4つの窓に入る画素を1つ変えてみましょう。損失への4つの影響は、足し合わされますか、"
        "平均されますか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    count = np.zeros_like(dxp)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
            count[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += 1
    dxp /= np.maximum(count, 1)
    return dxp[:, :, ph : ph + height, pw : pw + width]
