"""Only the first channel of a pixel is changed."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "A pixel has several channels. What if the output depends on another one than the first?",
    "ja": "画素には複数のチャネルがあります。出力が、最初以外のチャネルに依存していたらどうなりますか。",
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
            x[0, 0, i, j] = 1
            after = through(layers, x)[0, :, row, col]
            seen[i, j] = np.any(after != before)
    return seen
