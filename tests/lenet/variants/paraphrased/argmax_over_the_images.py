"""Searches along axis 0, so each class gets the number of an image."""

import numpy as np


def predict(model, x):
    logits = []
    for i in range(0, len(x), 256):
        logits.extend(model.forward(x[i : i + 256]))
    return np.argmax(np.array(logits), axis=0)
