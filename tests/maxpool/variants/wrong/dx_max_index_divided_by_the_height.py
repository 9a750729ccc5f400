"""The place from argmax is divided by the height of the window, not by its width."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "argmax counts row by row. How many pixels does it pass before the second row begins?",
    "ja": "argmax は1行ずつ数えます。2行目に入るまでに、いくつの画素を数えますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = divmod(int(window.argmax()), kh)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx
