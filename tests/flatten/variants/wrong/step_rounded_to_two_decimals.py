"""The step is rounded to two decimals."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Make a very small step. Does W move at all?",
    "ja": "ごく小さな 1 ステップを試しましょう。W は少しでも動きますか。",
}


def sgd_step(layer, lr):
    layer.W -= np.round(lr * layer.dW, 2) + 0.0
    layer.b -= np.round(lr * layer.db, 2)
