"""What is subtracted is rounded to hundredths first."""

import numpy as np


def sgd_step(layer, lr):
    for i in range(layer.W.shape[0]):
        layer.W[i] -= np.round(lr * layer.dW[i], decimals=2)
    layer.b -= np.round(lr * layer.db, decimals=2)
