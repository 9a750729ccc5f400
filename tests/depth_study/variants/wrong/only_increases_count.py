"""Only a pixel that makes the output larger is counted."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "What does a brighter pixel do behind a negative weight?",
    "ja": "重みが負のとき、画素を明るくすると出力はどうなりますか。",
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
            seen[i, j] = np.any(after > before)
    return seen
