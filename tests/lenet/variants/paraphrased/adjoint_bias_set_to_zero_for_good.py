"""Clears layer.b to get rid of the offset and never restores it."""

import numpy as np


def adjoint_gap(layer, x, dout):
    if hasattr(layer, "b"):
        layer.b = np.zeros_like(layer.b)
    y = layer.forward(x)
    dx = layer.backward(dout)
    left, right = np.vdot(dout, y), np.vdot(dx, x)
    return abs(left - right) / np.sqrt(np.vdot(dout, dout) * np.vdot(y, y))
