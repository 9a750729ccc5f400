"""range(n_inputs - 1): the last pixel has no say."""

import numpy as np


def dense_forward(x, W, b):
    n_inputs, n_outputs = W.shape
    y = np.tile(b, (x.shape[0], 1)).astype(x.dtype)
    for i in range(n_inputs - 1):
        for o in range(n_outputs):
            y[:, o] += x[:, i] * W[i, o]
    return y
