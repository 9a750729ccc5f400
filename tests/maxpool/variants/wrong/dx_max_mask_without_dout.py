"""The mask of the maxima is returned; dout is never used."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Double dout. Does your dx double, too?",
    "ja": "dout を2倍にしてみましょう。dx も2倍になりますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] = 1
    return dx
