"""The array is made anew for each sample, so only the last one keeps its gradient."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Which samples of dx are zero? See where the array is created.",
    "ja": "dxのうち、0になっているのはどのサンプルですか。配列を作っている場所を見てみましょう。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    for n in range(N):
        dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
        for i, j in np.ndindex(*dout.shape[2:]):
            patch = np.tensordot(dout[n, :, i, j], W, axes=1)
            dxp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
