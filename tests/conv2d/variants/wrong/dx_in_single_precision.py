"""dx is collected in float32, whatever came in."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "How many digits does dx have when everything else is float64? See with which dtype its "
        "array is created."
    ),
    "ja": (
        "ほかがすべてfloat64のとき、dxは何桁まで正確ですか。配列をどのdtypeで"
        "作っているか見てみましょう。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=np.float32)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
