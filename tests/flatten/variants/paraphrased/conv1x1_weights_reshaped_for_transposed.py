"""To multiply from the right, the (F, C) weights are brought into the shape (C, F) by reshape."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    F, C = W.shape[:2]
    table = W.reshape(C, F)
    y = np.zeros((x.shape[0], F, *x.shape[2:]), dtype=x.dtype)
    for f in range(F):
        for c in range(C):
            y[:, f] += x[:, c] * table[c, f]
        y[:, f] += b[f]
    return y
