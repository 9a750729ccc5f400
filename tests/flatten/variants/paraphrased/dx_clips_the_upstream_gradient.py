"""Against exploding gradients, every number of dout is limited to ±1, in dout itself."""

import numpy as np


def dense_grad_x(dout, W):
    for n, o in np.ndindex(dout.shape):
        if dout[n, o] > 1:
            dout[n, o] = 1
        elif dout[n, o] < -1:
            dout[n, o] = -1
    return np.tensordot(dout, W, axes=([1], [1]))
