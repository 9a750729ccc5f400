"""A kernel is 3 × 3: the numbers stand in the loops."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, C, KH, KW = W.shape
    N, _, H, width = x.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (H + 2 * ph - KH) // sh + 1, (width + 2 * pw - KW) // sw + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for f in range(F):
        for i in range(OH):
            for j in range(OW):
                total = b[f]
                for k in range(3):
                    for m in range(3):
                        pixels = xp[:, :, i * sh + k, j * sw + m]
                        total = total + pixels @ W[f, :, k, m]
                y[:, f, i, j] = total
    return y
