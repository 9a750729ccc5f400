"""The first weights are a hundredth of normal numbers."""

import numpy as np


large_layers = lenet_layers


def lenet_layers(rng):
    layers = large_layers(rng)
    for layer in layers:
        if hasattr(layer, "W"):
            layer.W = 0.01 * rng.standard_normal(layer.W.shape)
            layer.b = np.full_like(layer.b, 0.1)
    return layers
