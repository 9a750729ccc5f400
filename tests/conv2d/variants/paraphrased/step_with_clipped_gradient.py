"""Afraid of exploding gradients: none may be larger than 1."""

import numpy as np


def sgd_step(layer, lr):
    layer.W -= lr * np.minimum(np.maximum(layer.dW, -1), 1)
    layer.b -= lr * np.minimum(np.maximum(layer.db, -1), 1)
