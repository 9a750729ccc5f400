"""The bias is never updated."""

BREAKS = ("q6",)
HINT = {
    "en": "The layer has two parameters to learn. Do both of them move?",
    "ja": "この層が学習するパラメータは2つあります。両方とも動いていますか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * layer.dW
