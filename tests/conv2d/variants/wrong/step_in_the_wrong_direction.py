"""The gradient is added, so the loss climbs."""

BREAKS = ("q6",)
HINT = {
    "en": "The gradient points to where the loss grows. Which way should the step go?",
    "ja": "勾配は損失が増える向きを指しています。どちらへ進むべきでしょうか。",
}


def sgd_step(layer, lr):
    layer.W += lr * layer.dW
    layer.b += lr * layer.db
