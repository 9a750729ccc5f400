"""W moves in place, but b becomes a new array."""

BREAKS = ("q6",)
HINT = {
    "en": "W is updated just as it should be. Is b treated in the same way?",
    "ja": "Wは正しく更新できています。bも同じやり方で更新していますか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * layer.dW
    layer.b = layer.b - lr * layer.db
