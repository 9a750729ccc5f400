"""k = W.shape[-1] is the size of the kernel, in both directions."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, k = W.shape[0], W.shape[-1]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - k) // sh + 1, (xp.shape[3] - k) // sw + 1
    y = np.zeros((len(x), F, OH, OW), dtype=x.dtype)
    for f in range(F):
        for i in range(OH):
            for j in range(OW):
                patch = xp[:, :, i * sh : i * sh + k, j * sw : j * sw + k]
                y[:, f, i, j] = np.sum(patch * W[f], axis=(1, 2, 3)) + b[f]
    return y
