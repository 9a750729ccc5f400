"""Takes abs of each inner product before subtracting."""

import numpy as np


def adjoint_gap(layer, x, dout):
    nothing = layer.forward(np.zeros_like(x))
    ax = layer.forward(x) - nothing
    lhs = abs(np.sum(dout * ax))
    rhs = abs(np.sum(layer.backward(dout) * x))
    length = np.linalg.norm(dout.ravel()) * np.linalg.norm(ax.ravel())
    return abs(lhs - rhs) / length
