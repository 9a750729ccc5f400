"""A pixel that was changed stays changed while the next ones are tried."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Which pixels differ from the unchanged image by the time you come to the last one?",
    "ja": "最後の画素を調べるとき、元の画像と違っている画素はどれだけありますか。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    _, H, W = shape
    seen = np.zeros((H, W), dtype=bool)
    before = through(layers, np.zeros((1, *shape)))[0, :, row, col]
    x = np.zeros((1, *shape))
    for i in range(H):
        for j in range(W):
            x[0, :, i, j] = np.arange(1, shape[0] + 1)
            after = through(layers, x)[0, :, row, col]
            seen[i, j] = np.any(after != before)
    return seen
