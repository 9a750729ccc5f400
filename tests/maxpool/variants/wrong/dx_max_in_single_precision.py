"""dx is kept in float32, also for float64 gradients."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Which dtype does your dx have when dout is float64?",
    "ja": "dout が float64 のとき、dx の dtype は何ですか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=np.float32)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx
