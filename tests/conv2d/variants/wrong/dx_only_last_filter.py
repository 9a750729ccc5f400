"""The loop over filters assigns, so only the last filter's share remains."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Each pixel acts on the loss through every filter. How many filters contribute to your dx?"
    ),
    "ja": (
        "1つの画素は、すべてのフィルタを通して損失に影響します。dxには、"
        "いくつのフィルタの寄与が入っていますか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            for f in range(len(W)):
                patch = dout[:, f, i, j][:, None, None, None] * W[f]
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]
