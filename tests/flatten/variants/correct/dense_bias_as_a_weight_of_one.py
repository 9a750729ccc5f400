"""The bias is one more row of the weights, for an input that is always one."""

import numpy as np


def dense_forward(x, W, b):
    ones = np.ones((len(x), 1), dtype=x.dtype)
    return np.hstack([x, ones]) @ np.vstack([W, b])


def dense_grad_b(dout):
    return np.ones(len(dout), dtype=dout.dtype) @ dout
