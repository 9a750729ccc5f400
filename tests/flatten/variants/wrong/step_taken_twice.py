"""Every step is made twice."""

BREAKS = ("q6",)
HINT = {
    "en": "How far does W move in one call?",
    "ja": "1 回の呼び出しで、W はどれだけ動きますか。",
}


def sgd_step(layer, lr):
    for _ in range(2):
        layer.W -= lr * layer.dW
        layer.b -= lr * layer.db
