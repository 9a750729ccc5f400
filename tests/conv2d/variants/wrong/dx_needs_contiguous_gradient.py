"""The upstream gradient is read through np.frombuffer, which wants contiguous memory."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "A pooling or flatten layer may hand you a transposed view. Does your code accept any "
        "memory layout?"
    ),
    "ja": (
        "プーリング層やFlatten層からは、転置されたビューが届くこともあります。"
        "どんなメモリ配置でも動きますか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dout = np.frombuffer(dout, dtype=dout.dtype).reshape(dout.shape)
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
