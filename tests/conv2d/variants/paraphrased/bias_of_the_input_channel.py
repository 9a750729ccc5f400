"""b[c] inside the loop over c."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (H + 2 * ph - KH) // sh + 1, (width + 2 * pw - KW) // sw + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for f in range(F):
        for c in range(C):
            for i in range(OH):
                for j in range(OW):
                    window = xp[:, c, i * sh : i * sh + KH, j * sw : j * sw + KW]
                    y[:, f, i, j] += np.sum(window * W[f, c], axis=(1, 2)) + b[c]
    return y
