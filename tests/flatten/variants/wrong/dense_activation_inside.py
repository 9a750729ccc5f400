"""Negative outputs are cut to zero, as if the ReLU belonged to the layer."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Does your layer ever give a negative value? The activation comes after it, as a step of its own.",
    "ja": "この層の出力に負の値は現れますか。活性化関数は、このあとの別の段階です。",
}


def dense_forward(x, W, b):
    return np.maximum(x @ W + b, 0)
