"""Where two pixels tie, the window has no strict winner and gives nothing."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "A window with two equal maxima: does its number of dout arrive anywhere?",
    "ja": "最大値が2つある窓では、dout の値はどこかに届いていますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        here = n, c, slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        mask = x[here] == x[here].max()
        if mask.sum() == 1:
            dx[here] += mask * dout[n, c, i, j]
    return dx
