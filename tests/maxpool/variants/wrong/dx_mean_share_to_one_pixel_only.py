"""The share is right, but only one pixel of each window gets it."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Add up your dx for one window. Is it the number of dout that came in?",
    "ja": "1つの窓について dx を合計してみましょう。届いた dout の値と一致しますか。",
}


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        dx[:, :, i * sh, j * sw] += dout[:, :, i, j] / (kh * kw)
    return dx
