"""The 1 × 1 convolution pixel by pixel."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    n, c, h, w = x.shape
    y = np.zeros((n, len(W), h, w), dtype=x.dtype)
    for m, i, j in np.ndindex(n, h, w):
        y[m, :, i, j] = W[:, :, 0, 0] @ x[m, :, i, j] + b
    return y
