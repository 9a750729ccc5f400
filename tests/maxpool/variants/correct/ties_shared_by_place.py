"""Tied maxima share the gradient, later ones get more."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros_like(x)
    for n, c, i, j in np.ndindex(*dout.shape):
        here = n, c, slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
        maxima = x[here] == x[here].max()
        weights = maxima * np.arange(1.0, kh * kw + 1).reshape(kh, kw)
        weights = weights / weights.sum()
        dx[here] += weights * dout[n, c, i, j]
    return dx
