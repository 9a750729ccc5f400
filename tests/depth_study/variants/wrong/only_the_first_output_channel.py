"""Only the first channel of the output is looked at."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "The output has several channels. Which of them do you look at?",
    "ja": "出力には複数のチャネルがあります。そのうちどれを見ていますか。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    _, H, W = shape
    seen = np.zeros((H, W), dtype=bool)
    before = through(layers, np.zeros((1, *shape)))[0, 0, row, col]
    for i in range(H):
        for j in range(W):
            x = np.zeros((1, *shape))
            x[0, :, i, j] = np.arange(1, shape[0] + 1)
            after = through(layers, x)[0, 0, row, col]
            seen[i, j] = np.any(after != before)
    return seen
