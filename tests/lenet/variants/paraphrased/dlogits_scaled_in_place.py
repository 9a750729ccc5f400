"""Brings dlogits to size 1 with /= and multiplies the results by that size again."""

import numpy as np


def network_backward(layers, dlogits):
    size = np.abs(dlogits).max()
    if size == 0:
        size = 1.0
    dlogits /= size
    grad = dlogits
    for layer in layers[::-1]:
        grad = layer.backward(grad)
        if hasattr(layer, "dW"):
            layer.dW = layer.dW * size
            layer.db = layer.db * size
    return grad * size
