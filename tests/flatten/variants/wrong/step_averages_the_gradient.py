"""The gradient is divided by the number of samples."""

BREAKS = ("q6",)
HINT = {
    "en": "How far should W move when lr is 1?",
    "ja": "lr が 1 のとき、W はどれだけ動くべきですか。",
}


def sgd_step(layer, lr):
    layer.W -= lr * layer.dW / len(layer.x)
    layer.b -= lr * layer.db / len(layer.x)
