"""A row of ones times dout: the result has a row too many."""

import numpy as np


def dense_grad_b(dout):
    ones = np.ones((1, dout.shape[0]), dtype=dout.dtype)
    return ones @ dout
