"""unravel_index is unpacked as column, row."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        col, row = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + row, j * sw + col] += dout[n, c, i, j]
    return dx
