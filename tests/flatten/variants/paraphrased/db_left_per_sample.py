"""The bias enters with factor one, so its gradient is taken to be dout."""

import numpy as np


def dense_grad_b(dout):
    return np.array([1 * row for row in dout])
