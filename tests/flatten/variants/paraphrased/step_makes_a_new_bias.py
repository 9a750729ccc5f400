"""W is changed in place, b is computed anew and assigned."""

import numpy as np


def sgd_step(layer, lr):
    layer.W[:] -= lr * layer.dW
    layer.b = np.subtract(layer.b, lr * layer.db)
