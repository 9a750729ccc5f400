"""The whole window of dx is set to mask times dout, wiping out what lay there."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "You assign a whole window. What happens to the numbers that an earlier window has "
        "left in it?"
    ),
    "ja": "窓全体に代入していますね。前の窓がそこに入れた値はどうなりますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        here = n, c, slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        first = np.zeros(kh * kw)
        first[x[here].argmax()] = 1
        dx[here] = first.reshape(kh, kw) * dout[n, c, i, j]
    return dx
