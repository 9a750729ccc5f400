"""Fills np.zeros(N) with the classes and keeps its float type."""

import numpy as np


def predict(model, x):
    result = np.zeros(len(x))
    chunk = 250
    for start in range(0, len(x), chunk):
        part = slice(start, start + chunk)
        result[part] = np.argmax(model.forward(x[part]), axis=1)
    return result
