"""The bias moves by the gradient of the weights."""

BREAKS = ("q6",)
HINT = {
    "en": "Each parameter has a gradient of its own. Which one moves b?",
    "ja": "パラメータにはそれぞれ自分の勾配があります。b を動かすのはどれですか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * layer.dW
    layer.b -= lr * layer.dW.mean(axis=0)
