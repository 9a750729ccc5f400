"""The gradient is scaled to length 1 before the step."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Double the gradient. Should the step not become twice as long as well?",
    "ja": "勾配を2倍にしてみましょう。更新の幅も2倍になるはずではありませんか。",
}


def sgd_step(layer, lr):
    for parameter, gradient in ((layer.W, layer.dW), (layer.b, layer.db)):
        parameter -= lr * gradient / (np.linalg.norm(gradient) + 1e-8)
