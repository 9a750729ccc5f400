"""What was measured is filled up to its bounding box."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "A kernel may have zeros inside. Does every pixel of your box move the output?",
    "ja": "カーネルの内側に 0 があるかもしれません。長方形の中のどの画素も、本当に出力を動かしますか。",
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
            seen[i, j] = np.any(after != before)
    rows, cols = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    seen[rows.min() : rows.max() + 1, cols.min() : cols.max() + 1] = True
    return seen
