"""The channel is the innermost of the three loops, then the row; the column is the outermost."""

import numpy as np


def flatten_forward(x):
    N, C, H, W = x.shape
    out = np.empty((N, C * H * W), dtype=x.dtype)
    place = 0
    for j in range(W):
        for i in range(H):
            for c in range(C):
                out[:, place] = x[:, c, i, j]
                place += 1
    return out
