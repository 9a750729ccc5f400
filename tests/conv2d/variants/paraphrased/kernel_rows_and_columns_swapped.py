"""Takes the third axis of W for the width and lays the kernel on its side."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, C, KW, KH = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((len(x), F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            for k in range(KH):
                for m in range(KW):
                    y[:, :, i, j] += xp[:, :, i * sh + k, j * sw + m] @ W[:, :, m, k].T
    return y + b[:, None, None]
