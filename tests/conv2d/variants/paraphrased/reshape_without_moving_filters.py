"""The matrix product has a row per place and a column per filter; reshape does the rest."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (H + 2 * ph - KH) // sh + 1, (width + 2 * pw - KW) // sw + 1
    rows = np.zeros((N * OH * OW, C * KH * KW), dtype=x.dtype)
    place = 0
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                patch = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
                rows[place] = patch.flatten()
                place += 1
    return (np.dot(rows, W.reshape(F, -1).T) + b).reshape(N, F, OH, OW)
