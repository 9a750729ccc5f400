"""Filter f meets channel f only (and begins again with the first when channels run out)."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C = x.shape[:2]
    F, _, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for f in range(F):
        c = f % C
        for i in range(OH):
            for j in range(OW):
                window = xp[:, c, i * sh : i * sh + KH, j * sw : j * sw + KW]
                y[:, f, i, j] = (window * W[f, c]).sum(axis=(1, 2)) + b[f]
    return y
