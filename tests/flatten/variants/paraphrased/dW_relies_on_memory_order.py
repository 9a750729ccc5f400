"""Counts through the stored numbers of x instead of using its indices."""

import numpy as np


def dense_grad_W(dout, x):
    n_samples, n_inputs = x.shape
    stored = x.flatten(order="K")
    dW = np.zeros((n_inputs, dout.shape[1]), dtype=dout.dtype)
    for n in range(n_samples):
        for i in range(n_inputs):
            dW[i] += stored[n * n_inputs + i] * dout[n]
    return dW
