"""Unpacks the shape into two numbers and so accepts 2-D arrays alone."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    height, width = array.shape
    tried = np.ones((height, width), bool)
    if entries is not None:
        numbers = np.random.default_rng(rng).choice(height * width, entries, replace=False)
        tried = np.isin(np.arange(height * width), numbers).reshape(height, width)
    numeric = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            if not tried[i, j]:
                continue
            value = array[i, j]
            array[i, j] = value + 1e-5
            plus = loss()
            array[i, j] = value - 1e-5
            minus = loss()
            array[i, j] = value
            numeric[i, j] = (plus - minus) / 2e-5
    a, b = numeric[tried], gradient[tried]
    biggest = max(np.abs(a).max(), np.abs(b).max())
    return np.abs(a - b).max() / biggest if biggest > 0 else 0.0
