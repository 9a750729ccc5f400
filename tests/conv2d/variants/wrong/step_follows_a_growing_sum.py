"""Gradients of all steps are summed, and each step follows the whole sum."""

BREAKS = ("q6",)
HINT = {
    "en": "Take two steps. On which gradients should the second one depend?",
    "ja": "2歩進んでみましょう。2歩目は、どの勾配に依存するべきでしょうか。",
}


def sgd_step(layer, lr):
    layer.sum_W = getattr(layer, "sum_W", 0) + layer.dW
    layer.sum_b = getattr(layer, "sum_b", 0) + layer.db
    layer.W -= lr * layer.sum_W
    layer.b -= lr * layer.sum_b
