"""The kernel is rotated although the windows are put back one by one."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "When a window is put back where it was read, does each weight still go to the pixel it "
        "was multiplied with?"
    ),
    "ja": "窓を読んだ場所に戻すとき、各重みは、掛け合わせた画素に戻っていますか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W[:, :, ::-1, ::-1], axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
