"""The bias follows the sum of dW instead of db."""

BREAKS = ("q6",)
HINT = {
    "en": "W moves as it should. Which gradient belongs to the bias?",
    "ja": "Wは正しく動いています。バイアスに対応する勾配はどれでしょうか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * layer.dW
    layer.b -= lr * layer.dW.sum(axis=(1, 2, 3))
