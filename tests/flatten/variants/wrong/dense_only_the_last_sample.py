"""The loop over the batch keeps the last sample only."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "How many rows does your result have for three samples, and what stands in the first?",
    "ja": "3 個のサンプルに対して、結果は何行ですか。最初の行には何が入っていますか。",
}


def dense_forward(x, W, b):
    y = np.zeros((len(x), len(b)), dtype=x.dtype)
    for sample in x:
        y[-1] = sample @ W + b
    return y
