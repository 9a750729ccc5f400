"""dx is filled for the last image of the batch only."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Which images of the batch have a gradient in your dx?",
    "ja": "あなたの dx では、バッチのどの画像に勾配が入っていますか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        n = dout.shape[0] - 1
        dx[n, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[n, :, i, j, None, None] / (
            kh * kw
        )
    return dx
