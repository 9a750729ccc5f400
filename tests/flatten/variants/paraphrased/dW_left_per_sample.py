"""A gradient for every sample: the batch is still the first axis."""

import numpy as np


def dense_grad_W(dout, x):
    return np.array([np.outer(x[n], dout[n]) for n in range(len(x))])
