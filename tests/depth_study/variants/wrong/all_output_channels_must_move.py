"""A pixel counts only where every channel of the output moves."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Has a pixel to move all channels of the output, or is one enough?",
    "ja": "出力のすべてのチャネルが動く必要がありますか。それとも、一つ動けば十分ですか。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    _, H, W = shape
    seen = np.zeros((H, W), dtype=bool)
    before = through(layers, np.zeros((1, *shape)))[0, :, row, col]
    for i in range(H):
        for j in range(W):
            x = np.zeros((1, *shape))
            x[0, :, i, j] = np.arange(1, shape[0] + 1)
            after = through(layers, x)[0, :, row, col]
            seen[i, j] = np.all(after != before)
    return seen
