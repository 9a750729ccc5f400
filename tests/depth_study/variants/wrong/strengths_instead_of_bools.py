"""The size of the change is given instead of True and False."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "The map asked for says whether a pixel is seen, not how strongly.",
    "ja": "求められている地図は、見えているかどうかです。どれだけ強いかではありません。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    _, H, W = shape
    seen = np.zeros((H, W), dtype=float)
    before = through(layers, np.zeros((1, *shape)))[0, :, row, col]
    for i in range(H):
        for j in range(W):
            x = np.zeros((1, *shape))
            x[0, :, i, j] = np.arange(1, shape[0] + 1)
            after = through(layers, x)[0, :, row, col]
            seen[i, j] = np.abs(after - before).sum()
    return seen
