"""Returns |left - right| without the norms below it."""

import numpy as np


def adjoint_gap(layer, x, dout):
    bias_part = np.array(layer.forward(x * 0))
    ax = layer.forward(x) - bias_part
    dx = layer.backward(dout)
    left = float((dout * ax).sum())
    right = float((dx * x).sum())
    return abs(left - right)
