"""The gradient is added."""

BREAKS = ("q6",)
HINT = {
    "en": "Does the loss fall or rise with your step?",
    "ja": "あなたの 1 ステップで、損失は減りますか、増えますか。",
}


def sgd_step(layer, lr):
    layer.W += lr * layer.dW
    layer.b += lr * layer.db
