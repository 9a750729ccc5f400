"""The pixel at row, col is changed, and all outputs that move are marked."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Which of the two is fixed: the pixel of the input, or the pixel of the output?",
    "ja": "固定されているのは、入力の画素と出力の画素のどちらですか。",
}


def seen_by(layers, row, col, shape):
    before = after = np.zeros((1, *shape))
    after = after.copy()
    after[0, :, row, col] = 1
    for layer in layers:
        before = layer.forward(before)
    for layer in layers:
        after = layer.forward(after)
    return np.any(after != before, axis=(0, 1))
