"""The gradients of the biases are zeros."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Test your gradients array by array. Which ones notice?",
    "ja": "勾配を配列ごとにテストしてみましょう。どれがおかしいですか。",
}


def network_gradients(layers):
    learning = [layer for layer in layers if hasattr(layer, "W")]
    return [a for layer in learning for a in (layer.dW, np.zeros_like(layer.b))]
