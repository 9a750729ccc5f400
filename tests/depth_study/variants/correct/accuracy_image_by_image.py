"""Accuracy one image after the other, as a NumPy float."""

import numpy as np


def accuracy(layers, x, y):
    hits = []
    for image, label in zip(x, y, strict=True):
        out = image[None]
        for layer in layers:
            out = layer.forward(out)
        hits.append(int(np.argmax(out[0])) == label)
    return np.mean(hits)
