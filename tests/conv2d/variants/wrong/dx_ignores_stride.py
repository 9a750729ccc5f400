"""The gradient is put back as if the stride were 1."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Forward reads its windows some pixels apart. Does backward put them back at the same "
        "places?"
    ),
    "ja": "forward は窓を何画素おきに読んでいますか。backward も同じ場所に戻しているでしょうか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    ph, pw = padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i : i + KH, j : j + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
