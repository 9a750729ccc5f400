"""backward unpacks the stride as sw, sh."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    kh, kw = pool_size
    sw, sh = stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx
