"""Zeros are put at the bottom and on the right, so that the last pixels get a window as well."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    extra_rows = -(H - kh) % sh
    extra_cols = -(W - kw) % sw
    canvas = np.zeros((N, C, H + extra_rows, W + extra_cols), dtype=x.dtype)
    canvas[:, :, :H, :W] = x
    OH = (canvas.shape[2] - kh) // sh + 1
    OW = (canvas.shape[3] - kw) // sw + 1
    y = np.zeros((N, C, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = canvas[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, i, j] = np.max(window, axis=(2, 3))
    return y
