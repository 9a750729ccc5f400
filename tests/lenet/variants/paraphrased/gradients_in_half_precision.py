"""Collects dW and db as 16-bit floats to save memory."""

import numpy as np


def network_gradients(layers):
    result = []
    for layer in layers:
        if hasattr(layer, "W"):
            result.append(layer.dW.astype(np.float16))
            result.append(layer.db.astype(np.float16))
    return result
