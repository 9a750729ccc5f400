"""Only the weighted sums are computed."""

import numpy as np


def dense_forward(x, W, b):
    y = np.zeros((x.shape[0], W.shape[1]), dtype=x.dtype)
    for i in range(W.shape[0]):
        y += np.outer(x[:, i], W[i])
    return y
