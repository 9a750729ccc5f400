"""Goes through all the weights, but not through the biases."""

import numpy as np


def sgd_step(layer, lr):
    for i, o in np.ndindex(layer.W.shape):
        layer.W[i, o] -= lr * layer.dW[i, o]
