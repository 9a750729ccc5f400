"""The winners are marked in the image itself while backward searches it."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Call backward twice. Which image does the second call search?",
    "ja": "backward を2回呼んでみましょう。2回目に探しているのは、どんな画像ですか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
        if (sh, sw) == (kh, kw):
            window[k, m] = -np.inf
    return dx
