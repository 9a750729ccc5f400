"""Adds up Ax and dx as they are, not weighted by dout or x."""

import numpy as np


def adjoint_gap(layer, x, dout):
    zero_out = layer.forward(np.zeros_like(x))
    y = layer.forward(x) - zero_out
    dx = layer.backward(dout)
    norm = np.sqrt((dout**2).sum()) * np.sqrt((y**2).sum())
    return abs(y.sum() - dx.sum()) / norm
