"""sliding_window_view and axis arguments forward; argmax and add.at backward."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool_forward(x, pool_size, stride):
    sh, sw = stride
    return sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw].max(axis=(4, 5))


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    windows = sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    place = windows.reshape(*dout.shape, kh * kw).argmax(axis=-1)
    n, c, i, j = np.indices(dout.shape)
    dx = np.zeros_like(x)
    np.add.at(dx, (n, c, i * sh + place // kw, j * sw + place % kw), dout)
    return dx


def avg_pool_forward(x, pool_size, stride):
    sh, sw = stride
    return sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw].mean(axis=(-1, -2))


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    windows = sliding_window_view(dx, pool_size, axis=(2, 3), writeable=True)
    for k, m in np.ndindex(kh, kw):
        windows[:, :, ::sh, ::sw, k, m] += dout / (kh * kw)
    return dx
