"""Assigns a new shape to the array W itself."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    N, C, H, width = x.shape
    W.shape = (len(b), C)
    y = np.empty((N, len(b), H, width), dtype=x.dtype)
    for i in range(H):
        for j in range(width):
            y[:, :, i, j] = x[:, :, i, j] @ W.T + b
    return y
