"""No axis is named, so everything ends up in one number."""

import numpy as np


def conv_grad_b(dout):
    return np.dot(dout.reshape(-1), np.ones(dout.size, dtype=dout.dtype))
