"""The whole gradient is subtracted, whatever lr says."""

BREAKS = ("q6",)
HINT = {
    "en": "Halve the learning rate. Does your step become half as long?",
    "ja": "学習率を半分にしてみましょう。更新の幅も半分になりますか。",
}


def sgd_step(layer, lr):
    layer.W -= layer.dW
    layer.b -= layer.db
