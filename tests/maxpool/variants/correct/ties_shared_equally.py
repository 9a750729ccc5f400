"""Tied maxima share the gradient equally."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros_like(x)
    for n, c, i, j in np.ndindex(*dout.shape):
        here = n, c, slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        maxima = x[here] == x[here].max()
        weights = maxima / maxima.sum()
        dx[here] += weights * dout[n, c, i, j]
    return dx
