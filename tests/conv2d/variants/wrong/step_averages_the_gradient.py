"""The step is divided by the batch size."""

BREAKS = ("q6",)
HINT = {
    "en": "What exactly should be subtracted: lr times the gradient, or something smaller?",
    "ja": "引くのは、学習率と勾配の積そのものでしょうか。それより小さくなっていませんか。",
}


def sgd_step(layer, lr):
    count = len(layer.x)
    layer.W -= lr * layer.dW / count
    layer.b -= lr * layer.db / count
