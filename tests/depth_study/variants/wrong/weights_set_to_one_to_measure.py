"""The layers get weights of 1 before they are measured."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Whose weights are they, and what does a weight of zero mean for the map?",
    "ja": "その重みは誰のものですか。また、重みが 0 であることは、地図にとって何を意味しますか。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    _, H, W = shape
    for layer in layers:
        if hasattr(layer, "W"):
            layer.W = np.ones_like(layer.W)
    seen = np.zeros((H, W), dtype=bool)
    before = through(layers, np.zeros((1, *shape)))[0, :, row, col]
    for i in range(H):
        for j in range(W):
            x = np.zeros((1, *shape))
            x[0, :, i, j] = np.arange(1, shape[0] + 1)
            after = through(layers, x)[0, :, row, col]
            seen[i, j] = np.any(after != before)
    return seen
