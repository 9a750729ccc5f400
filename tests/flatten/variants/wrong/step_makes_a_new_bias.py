"""Only the bias is bound to a new array."""

BREAKS = ("q6",)
HINT = {
    "en": "Hold dense.b in a variable, make a step, and look at the variable.",
    "ja": "dense.b を変数に取っておき、1 ステップ進めてから、その変数を見てみましょう。",
}


def sgd_step(layer, lr):
    layer.W -= lr * layer.dW
    layer.b = layer.b - lr * layer.db
