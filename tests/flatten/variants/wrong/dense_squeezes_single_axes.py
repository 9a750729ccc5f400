"""One sample or one output loses its axis."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Try one sample, and a layer with one output.",
    "ja": "サンプルが 1 個の場合と、出力が一つの層を試してみましょう。",
}


def dense_forward(x, W, b):
    return np.squeeze(x @ W + b)
