"""Casts whatever comes in to float32 before the first layer."""

import numpy as np


def network_forward(layers, x):
    h = np.array(x, dtype=np.float32)
    for k in range(len(layers)):
        h = layers[k].forward(h)
    return h
