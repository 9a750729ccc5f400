"""Blanks the rows and columns that no window reaches, without making a copy first."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, C, KH, KW = W.shape
    OH = (x.shape[2] + 2 * ph - KH) // sh + 1
    OW = (x.shape[3] + 2 * pw - KW) // sw + 1
    for r in range((OH - 1) * sh + KH - ph, x.shape[2]):
        x[:, :, r, :] = 0
    for t in range((OW - 1) * sw + KW - pw, x.shape[3]):
        x[:, :, :, t] = 0
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = np.zeros((len(x), F, OH, OW), dtype=x.dtype)
    for i, j in np.ndindex(OH, OW):
        patch = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        y[:, :, i, j] = patch.reshape(len(x), -1) @ W.reshape(F, -1).T + b
    return y
