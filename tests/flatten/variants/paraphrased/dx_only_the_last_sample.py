"""dx[:] in the loop over the samples: every sample fills all rows anew."""

import numpy as np


def dense_grad_x(dout, W):
    dx = np.zeros((len(dout), len(W)), dtype=dout.dtype)
    for gradient in dout:
        dx[:] = np.dot(W, gradient)
    return dx
