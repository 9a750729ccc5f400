"""The result is collected in an array of type float32."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    N, C, H, width = x.shape
    y = np.empty((N, W.shape[0], H, width), dtype="float32")
    for f in range(W.shape[0]):
        y[:, f] = b[f]
        for c in range(C):
            y[:, f] += x[:, c] * W[f, c, 0, 0]
    return y
