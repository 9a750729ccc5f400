"""The gradient of every image is divided by N, as a mean loss would do it."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(np.argmax(window), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j] / x.shape[0]
    return dx
