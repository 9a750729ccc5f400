"""Flips dW of the first convolution in both directions, as for a true convolution."""

import numpy as np


def network_gradients(layers):
    learners = [layer for layer in layers if hasattr(layer, "W")]
    grads = []
    for number, layer in enumerate(learners):
        dW = layer.dW
        if number == 0 and dW.ndim == 4:
            dW = np.rot90(dW, 2, axes=(2, 3))
        grads += [dW, layer.db]
    return grads
