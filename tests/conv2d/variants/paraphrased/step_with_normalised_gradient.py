"""Only the direction of the gradient counts; its length is divided out."""

import numpy as np


def sgd_step(layer, lr):
    def unit(g):
        return g / (np.sqrt((g**2).sum()) + 1e-12)

    layer.W -= lr * unit(layer.dW)
    layer.b -= lr * unit(layer.db)
