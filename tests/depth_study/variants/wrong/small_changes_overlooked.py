"""A change below 0.01 is taken for none."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "The path from a corner goes through several small weights. How small may a change be?",
    "ja": "端の画素からの影響は、小さな重みをいくつも通ります。変化はどこまで小さくなりうるでしょうか。",
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
            seen[i, j] = np.any(np.abs(after - before) > 0.01)
    return seen
