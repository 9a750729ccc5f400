"""Invalid numbers are cleared in the caller's upstream gradient."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "The upstream gradient belongs to the caller and may be read-only. Which line writes "
        "into it?"
    ),
    "ja": (
        "上流の勾配は呼び出し側の配列で、書き込めないこともあります。"
        "どの行がそこに書き込んでいますか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dout[~np.isfinite(dout)] = 0
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
