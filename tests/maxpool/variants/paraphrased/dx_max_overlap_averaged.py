"""Counts how often a pixel has won, and divides its gradient by that."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    total = np.zeros(x.shape, dtype=dout.dtype)
    wins = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = divmod(int(window.argmax()), kw)
        total[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
        wins[n, c, i * sh + k, j * sw + m] += 1
    return total / np.maximum(wins, 1)
