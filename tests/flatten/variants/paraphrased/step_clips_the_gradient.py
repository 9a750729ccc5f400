"""No gradient may be larger than 1 in the step."""

import numpy as np


def sgd_step(layer, lr):
    for array, gradient in ((layer.W, layer.dW), (layer.b, layer.db)):
        limited = np.minimum(1, np.maximum(-1, gradient))
        array[...] = array - lr * limited
