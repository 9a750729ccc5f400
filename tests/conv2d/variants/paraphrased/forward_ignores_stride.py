"""The window visits every place, one pixel after the other."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    ph, pw = padding
    F, C, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH = xp.shape[2] - (KH - 1)
    OW = xp.shape[3] - (KW - 1)
    y = np.zeros((len(x), F, OH, OW), dtype=x.dtype)
    for f, c, k, m in np.ndindex(*W.shape):
        y[:, f] += W[f, c, k, m] * xp[:, c, k : k + OH, m : m + OW]
    for f in range(F):
        y[:, f] += b[f]
    return y
