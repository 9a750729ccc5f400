"""Keeps its sums in half precision: half the memory."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((len(x), len(W), OH, OW), dtype=np.half)
    for n, f, i, j in np.ndindex(*y.shape):
        patch = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        y[n, f, i, j] = (patch * W[f]).sum() + b[f]
    return y
