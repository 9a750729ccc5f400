"""The changed output is compared with 0 instead of the unchanged one."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "What does a layer with a bias give for an image of zeros?",
    "ja": "バイアスのある層に、すべて 0 の画像を通すと、出力は何になりますか。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    _, H, W = shape
    seen = np.zeros((H, W), dtype=bool)
    for i in range(H):
        for j in range(W):
            x = np.zeros((1, *shape))
            x[0, :, i, j] = np.arange(1, shape[0] + 1)
            after = through(layers, x)[0, :, row, col]
            seen[i, j] = np.any(after != 0)
    return seen
