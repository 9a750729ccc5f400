"""Unpacks the padding as (width, height)."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (pw, ph) = stride, padding
    F, C, KH, KW = W.shape
    N, _, H, width = x.shape
    xp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=x.dtype)
    xp[:, :, ph : ph + H, pw : pw + width] = x
    OH, OW = (H + 2 * ph - KH) // sh + 1, (width + 2 * pw - KW) // sw + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for n, f, i, j in np.ndindex(*y.shape):
        y[n, f, i, j] = b[f] + np.vdot(xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW], W[f])
    return y
