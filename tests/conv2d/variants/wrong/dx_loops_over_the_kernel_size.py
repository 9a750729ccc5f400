"""The loops over output positions stop at the kernel's size."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Over what should these loops run: the positions of the output, or the entries of the "
        "kernel?"
    ),
    "ja": "このループは何を数えるものでしょうか。出力の位置ですか、それともカーネルの要素ですか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(min(KH, dout.shape[2])):
        for j in range(min(KW, dout.shape[3])):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
