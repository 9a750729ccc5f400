"""The weights are never updated."""

BREAKS = ("q6",)
HINT = {
    "en": "Print a weight before and after the step. Does it move?",
    "ja": "更新の前後で重みを1つ表示してみましょう。動いていますか。",
}


def sgd_step(layer, lr):
    layer.b -= lr * layer.db
