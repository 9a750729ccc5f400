"""To get (in, N) from (N, in), the array is reshaped."""

import numpy as np


def dense_grad_W(dout, x):
    flipped = np.reshape(x, (x.shape[1], x.shape[0]))
    dW = np.zeros((x.shape[1], dout.shape[1]), dtype=dout.dtype)
    for n in range(dout.shape[0]):
        dW += np.outer(flipped[:, n], dout[n])
    return dW
