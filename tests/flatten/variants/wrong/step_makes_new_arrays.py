"""The parameters are bound to new arrays."""

BREAKS = ("q6",)
HINT = {
    "en": "Hold dense.W in a variable, make a step, and look at the variable.",
    "ja": "dense.W を変数に取っておき、1 ステップ進めてから、その変数を見てみましょう。",
}


def sgd_step(layer, lr):
    layer.W = layer.W - lr * layer.dW
    layer.b = layer.b - lr * layer.db
