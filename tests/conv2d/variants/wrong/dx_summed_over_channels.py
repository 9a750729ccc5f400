"""Every input channel receives the sum over all channels."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Compare dx of two input channels. Should they be equal when their kernels differ?",
    "ja": "2つの入力チャネルのdxを比べてみましょう。カーネルが違うのに、同じ値でよいでしょうか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            patch = patch.sum(axis=1, keepdims=True)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
