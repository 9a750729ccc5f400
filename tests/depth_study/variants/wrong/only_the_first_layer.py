"""Only the first layer is asked."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "How many layers does your image go through before you look at the output?",
    "ja": "出力を見る前に、画像はいくつの層を通っていますか。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    _, H, W = shape
    seen = np.zeros((H, W), dtype=bool)
    before = through(layers[:1], np.zeros((1, *shape)))[0, :, row, col]
    for i in range(H):
        for j in range(W):
            x = np.zeros((1, *shape))
            x[0, :, i, j] = np.arange(1, shape[0] + 1)
            after = through(layers[:1], x)[0, :, row, col]
            seen[i, j] = np.any(after != before)
    return seen
