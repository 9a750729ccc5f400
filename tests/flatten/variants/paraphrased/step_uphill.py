"""A plus where the minus belongs."""

import numpy as np


def sgd_step(layer, lr):
    np.add(layer.W, lr * layer.dW, out=layer.W)
    np.add(layer.b, lr * layer.db, out=layer.b)
