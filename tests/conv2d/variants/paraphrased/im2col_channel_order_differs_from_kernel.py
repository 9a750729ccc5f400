"""The patch is laid out with its channels last, the filter with its channels first."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, C, KH, KW = W.shape
    xp = np.pad(x.transpose(0, 2, 3, 1), ((0, 0), (ph, ph), (pw, pw), (0, 0)))
    OH, OW = (xp.shape[1] - KH) // sh + 1, (xp.shape[2] - KW) // sw + 1
    flat_filters = W.reshape(F, C * KH * KW)
    y = np.zeros((len(x), F, OH, OW), dtype=x.dtype)
    for n in range(len(x)):
        for i in range(OH):
            for j in range(OW):
                patch = xp[n, i * sh : i * sh + KH, j * sw : j * sw + KW].reshape(-1)
                y[n, :, i, j] = flat_filters @ patch + b
    return y
