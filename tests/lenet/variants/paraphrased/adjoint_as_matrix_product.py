"""Gets the inner products as traces of dout @ Ax.T, which suits 2-D arrays alone."""

import numpy as np


def adjoint_gap(layer, x, dout):
    offset = layer.forward(np.zeros(x.shape, x.dtype))
    linear = layer.forward(x) - offset
    dx = layer.backward(dout)
    left = np.trace(dout @ linear.T)
    right = np.trace(dx @ x.T)
    sizes = np.sqrt(np.sum(dout**2)) * np.sqrt(np.sum(linear**2))
    return float(abs(left - right) / sizes)
