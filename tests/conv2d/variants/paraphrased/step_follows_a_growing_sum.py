"""Keeps a running total of the gradients and goes down along that."""

import numpy as np


def sgd_step(layer, lr):
    if not hasattr(layer, "total"):
        layer.total = [np.zeros_like(layer.W), np.zeros_like(layer.b)]
    layer.total = [layer.total[0] + layer.dW, layer.total[1] + layer.db]
    np.subtract(layer.W, lr * layer.total[0], out=layer.W)
    np.subtract(layer.b, lr * layer.total[1], out=layer.b)
