"""The bias is forgotten."""

BREAKS = ("q6",)
HINT = {
    "en": "Which parameters does the layer have?",
    "ja": "この層のパラメータには何がありますか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * layer.dW
