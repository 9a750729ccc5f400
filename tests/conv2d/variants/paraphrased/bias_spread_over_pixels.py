"""Goes through a map pixel by pixel and takes the next bias for the next pixel, over and over."""

from itertools import cycle

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((len(x), len(W), OH, OW), dtype=x.dtype)
    for n, f in np.ndindex(len(x), len(W)):
        biases = cycle(b)
        for i, j in np.ndindex(OH, OW):
            patch = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            y[n, f, i, j] = np.vdot(patch, W[f]) + next(biases)
    return y
