"""Transposes W only if the shapes would not fit otherwise."""

import numpy as np


def dense_grad_x(dout, W):
    factor = W if W.shape[0] == dout.shape[1] else np.swapaxes(W, 0, 1)
    return np.einsum("no,oi->ni", dout, factor)
