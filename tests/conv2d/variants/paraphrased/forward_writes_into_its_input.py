"""Sets whatever is not a number to zero, in x itself."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    x[np.isnan(x) | np.isinf(x)] = 0
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((len(x), len(W), OH, OW), dtype=x.dtype)
    for i, j in np.ndindex(OH, OW):
        patch = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        y[:, :, i, j] = np.einsum("nckm,fckm->nf", patch, W) + b
    return y
