"""Uphill: a plus where the minus belongs."""

import numpy as np


def sgd_step(layer, lr):
    np.add(layer.W, np.multiply(lr, layer.dW), out=layer.W)
    np.add(layer.b, np.multiply(lr, layer.db), out=layer.b)
