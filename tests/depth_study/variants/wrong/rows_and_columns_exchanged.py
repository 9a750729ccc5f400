"""Row and column of the output are exchanged."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Which index of the output is its row? Try a place with row ≠ col on an image that is not square.",
    "ja": "出力のどの添字が行でしょうか。正方形でない画像で、row と col が違う場所を試してみましょう。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    _, H, W = shape
    seen = np.zeros((H, W), dtype=bool)
    before = through(layers, np.zeros((1, *shape)))[0, :, col, row]
    for i in range(H):
        for j in range(W):
            x = np.zeros((1, *shape))
            x[0, :, i, j] = np.arange(1, shape[0] + 1)
            after = through(layers, x)[0, :, col, row]
            seen[i, j] = np.any(after != before)
    return seen
