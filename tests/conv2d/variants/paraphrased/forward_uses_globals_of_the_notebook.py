"""S and P were set in a cell further up, and the function still looks at them."""

import numpy as np

S = 1
P = 0


def conv_forward(x, W, b, stride, padding):
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    xp = np.pad(x, ((0, 0), (0, 0), (P, P), (P, P)))
    OH = (H + 2 * P - KH) // S + 1
    OW = (width + 2 * P - KW) // S + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            patch = xp[:, :, i * S : i * S + KH, j * S : j * S + KW]
            y[:, :, i, j] = np.tensordot(patch, W, axes=((1, 2, 3), (1, 2, 3))) + b
    return y
