"""The adjoint test sets the bias to zero for a moment."""

import numpy as np


def adjoint_gap(layer, x, dout):
    kept = getattr(layer, "b", None)
    if kept is not None:
        layer.b = kept * 0
    try:
        y = layer.forward(x)
        dx = layer.backward(dout)
    finally:
        if kept is not None:
            layer.b = kept
    left, right = np.vdot(dout, y), np.vdot(dx, x)
    return float(abs(left - right) / np.sqrt(np.vdot(dout, dout) * np.vdot(y, y)))
