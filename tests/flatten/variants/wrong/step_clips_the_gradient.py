"""Large gradients are cut to ±1."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Is the step as long as lr times the gradient, for large gradients as well?",
    "ja": "勾配が大きいときも、歩幅は lr と勾配の積になっていますか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * np.clip(layer.dW, -1, 1)
    layer.b -= lr * np.clip(layer.db, -1, 1)
