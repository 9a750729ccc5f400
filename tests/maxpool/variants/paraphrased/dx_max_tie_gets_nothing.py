"""A pixel wins only if it is larger than every other pixel of its window."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw].ravel()
        for place, value in enumerate(window):
            others = np.delete(window, place)
            if (value > others).all():
                dx[n, c, i * sh + place // kw, j * sw + place % kw] += dout[n, c, i, j]
    return dx
