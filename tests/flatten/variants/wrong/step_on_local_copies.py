"""The step is made on copies that nobody sees."""

BREAKS = ("q6",)
HINT = {
    "en": "Look at dense.W before and after. Which array did your step change?",
    "ja": "前後の dense.W を見比べましょう。あなたのステップは、どの配列を変えましたか。",
}


def sgd_step(layer, lr):
    W, b = layer.W.copy(), layer.b.copy()
    W -= lr * layer.dW
    b -= lr * layer.db
