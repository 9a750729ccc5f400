"""The step is taken on local copies, and the layer stays as it was."""

BREAKS = ("q6",)
HINT = {
    "en": "The arithmetic is right. Which arrays hold the result once the function has ended?",
    "ja": "計算は合っています。関数が終わった後、結果はどの配列に残っているでしょうか。",
}


def sgd_step(layer, lr):
    weights, bias = layer.W.copy(), layer.b.copy()
    weights -= lr * layer.dW
    bias -= lr * layer.db
