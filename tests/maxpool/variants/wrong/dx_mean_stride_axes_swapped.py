"""backward reads the stride pair as (width, height)."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Choose a stride of (1, 2) and a dout with a single 1. Which pixels does it reach?",
    "ja": "ストライドを (1, 2)、dout を1か所だけ1にしてみましょう。どの画素に届きますか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sw, sh) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[:, :, i, j, None, None] / (
            kh * kw
        )
    return dx
