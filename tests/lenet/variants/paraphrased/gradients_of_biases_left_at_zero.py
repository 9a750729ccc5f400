"""Puts an array of zeros where db belongs."""

import numpy as np


def network_gradients(layers):
    grads = []
    for layer in filter(lambda one: hasattr(one, "W"), layers):
        grads.append(layer.dW)
        grads.append(np.zeros(layer.b.shape))
    return grads
