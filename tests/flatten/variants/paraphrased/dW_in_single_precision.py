"""dW is added up in a float32 array."""

import numpy as np


def dense_grad_W(dout, x):
    dW = np.zeros((x.shape[1], dout.shape[1]), dtype="float32")
    for n in range(x.shape[0]):
        dW += x[n].reshape(-1, 1) * dout[n].reshape(1, -1)
    return dW
