"""The windows of backward start at i times kh and j times kw."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    kh, kw = pool_size
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            rows, cols = slice(i * kh, (i + 1) * kh), slice(j * kw, (j + 1) * kw)
            for n in range(x.shape[0]):
                for c in range(x.shape[1]):
                    window = x[n, c, rows, cols]
                    winner = np.unravel_index(window.argmax(), window.shape)
                    dx[n, c, rows, cols][winner] += dout[n, c, i, j]
    return dx
