"""The product with the next input is assigned over the one before."""

import numpy as np


def dense_forward(x, W, b):
    y = np.zeros((x.shape[0], W.shape[1]), dtype=x.dtype)
    for n in range(x.shape[0]):
        for o in range(W.shape[1]):
            for i in range(x.shape[1]):
                y[n, o] = x[n, i] * W[i, o]
            y[n, o] += b[o]
    return y
