"""Everything is computed and returned in float64."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool_forward(x, pool_size, stride):
    sh, sw = stride
    windows = sliding_window_view(x.astype(float), pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return windows.max(axis=(4, 5))


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx


def avg_pool_forward(x, pool_size, stride):
    sh, sw = stride
    windows = sliding_window_view(x.astype(float), pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return windows.mean(axis=(4, 5))


def global_avg_pool(x):
    return x.mean(axis=(2, 3), dtype=np.float64)


def relative_change(before, after):
    before, after = before.astype(float), after.astype(float)
    return np.array([np.abs(b - a).sum() / np.abs(a).sum() for a, b in zip(before, after)])
