"""At the start of every output row, the bias is added to the output as a whole."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, C, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((x.shape[0], F, OH, OW), dtype=x.dtype)
    for n in range(x.shape[0]):
        for f in range(F):
            for i in range(OH):
                y[n, f] += b[f]
                for j in range(OW):
                    patch = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
                    y[n, f, i, j] += np.sum(patch * W[f])
    return y
