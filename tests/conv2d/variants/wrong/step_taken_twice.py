"""The step is applied twice per call."""

BREAKS = ("q6",)
HINT = {
    "en": "Work out one weight by hand after one call. By how many steps has yours moved?",
    "ja": "1回の呼び出しの後の重みを、1つ手で計算してみましょう。何歩分動いていますか。",
}


def sgd_step(layer, lr):
    for _ in range(2):
        layer.W -= lr * layer.dW
        layer.b -= lr * layer.db
