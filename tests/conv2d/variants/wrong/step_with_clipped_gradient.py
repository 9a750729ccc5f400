"""Large gradients are cut off at ±1 before the step."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Try a large gradient. Is the step still lr times the gradient?",
    "ja": "大きな勾配で試してみましょう。更新の幅は、学習率と勾配の積になっていますか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * np.clip(layer.dW, -1, 1)
    layer.b -= lr * np.clip(layer.db, -1, 1)
