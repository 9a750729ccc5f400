"""dx is worked out and never returned."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "What does your function give back at its last line?",
    "ja": "関数の最後の行は、何を返していますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
