"""Adds 1 to the index of the winner."""

import numpy as np


def predict(model, x):
    labels = np.zeros(len(x), dtype=np.int64)
    for i in range(0, len(x), 200):
        best = model.forward(x[i : i + 200]).argmax(axis=1)
        labels[i : i + 200] = best + 1
    return labels
