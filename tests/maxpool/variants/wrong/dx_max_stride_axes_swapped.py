"""backward reads the stride pair as (width, height)."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Choose a stride of (1, 2) and a dout with a single 1. In which window does it land?",
    "ja": "ストライドを (1, 2)、dout を1か所だけ1にしてみましょう。どの窓に届きますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sw, sh) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx
