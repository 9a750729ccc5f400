"""np.squeeze drops axes of length 1 from dx."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Try a single image or a single input channel: does dx keep all four axes?",
    "ja": "画像1枚、または入力チャネル1つで試してみましょう。dxの軸は4つのままですか。",
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
    return np.squeeze(dxp[:, :, ph : ph + height, pw : pw + width])
