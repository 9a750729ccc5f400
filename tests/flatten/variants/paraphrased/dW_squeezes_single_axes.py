"""Axes of length one are dropped from dW."""

import numpy as np


def dense_grad_W(dout, x):
    return np.squeeze(np.einsum("ni,no->io", x, dout))
