"""The bias takes the gradient of its filter's weights, added up."""

import numpy as np


def sgd_step(layer, lr):
    for f in range(len(layer.b)):
        layer.W[f] -= lr * layer.dW[f]
        layer.b[f] -= lr * np.sum(layer.dW[f])
