"""In the loop over the channels stands = in place of +=."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    y = np.zeros((len(x), len(W), *x.shape[2:]), dtype=x.dtype)
    for f in range(len(W)):
        for c in range(x.shape[1]):
            y[:, f] = W[f, c, 0, 0] * x[:, c]
        y[:, f] += b[f]
    return y
