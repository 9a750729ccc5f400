"""The crop begins at (0, 0) instead of behind the padding."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "dx has the right shape. Where inside the padded array does the image begin?",
    "ja": "dxの形は合っています。パディングした配列の中で、画像はどこから始まりますか。",
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
    return dxp[:, :, :height, :width]
