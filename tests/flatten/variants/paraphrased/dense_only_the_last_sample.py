"""The result of the loop is replaced with every sample; that of the last one is returned."""

import numpy as np


def dense_forward(x, W, b):
    for sample in x:
        outputs = [np.dot(sample, W[:, o]) + b[o] for o in range(len(b))]
    return np.array([outputs])
