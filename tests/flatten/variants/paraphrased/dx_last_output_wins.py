"""dx[n, i] is assigned for each output, so the last output decides."""

import numpy as np


def dense_grad_x(dout, W):
    dx = np.zeros((dout.shape[0], W.shape[0]), dtype=dout.dtype)
    for n in range(dx.shape[0]):
        for i in range(dx.shape[1]):
            for o in range(dout.shape[1]):
                dx[n, i] = dout[n, o] * W[i, o]
    return dx
