"""Each number of dout is set to zero once it has been handed on."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Print dout before and after backward. Does somebody else still need it?",
    "ja": "backward の前後で dout を表示してみましょう。ほかの誰かが使うかもしれません。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
        dout[n, c, i, j] = 0
    return dx
