"""The step also shrinks the weights a little."""

BREAKS = ("q6",)
HINT = {
    "en": "Set the gradient to zero. Should the weights move at all?",
    "ja": "勾配が0のとき、重みは動くべきでしょうか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * (layer.dW + 0.001 * layer.W)
    layer.b -= lr * layer.db
