"""Overlapping windows overwrite each other: = where += belongs."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "A pixel can lie in several windows. What should happen to the gradients that meet there?"
    ),
    "ja": "1つの画素は複数の窓に入ることがあります。そこで出会う勾配は、どうなるべきでしょうか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] = patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
