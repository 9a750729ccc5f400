"""The weights are forgotten."""

BREAKS = ("q6",)
HINT = {
    "en": "Which parameters does the layer have?",
    "ja": "この層のパラメータには何がありますか。",
}


def sgd_step(layer, lr):
    layer.b -= lr * layer.db
