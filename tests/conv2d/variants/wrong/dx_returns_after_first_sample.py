"""The return stands inside the loop over samples."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Look at dx of the second image. Was it ever reached?",
    "ja": "2枚目の画像のdxを見てみましょう。そこまで処理は進んでいますか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for n in range(N):
        for i, j in np.ndindex(*dout.shape[2:]):
            patch = np.tensordot(dout[n, :, i, j], W, axes=1)
            dxp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
        return dxp[:, :, ph : ph + height, pw : pw + width]
