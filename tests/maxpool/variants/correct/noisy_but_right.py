"""Prints at every step, writes to stderr and warns; the numbers are right."""

import sys
import warnings

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool_forward(x, pool_size, stride):
    sh, sw = stride
    print("forward", x.shape, pool_size, stride)
    print(x)
    return sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw].max(axis=(4, 5))


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    print("upstream", dout.shape, file=sys.stderr)
    warnings.warn("backward is slow, sorry", stacklevel=2)
    dx = np.zeros_like(x)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx


def global_avg_pool(x):
    print("mean" * 2000)
    print(np.float64(1.0) / np.zeros(1))
    return x.mean(axis=(2, 3))
