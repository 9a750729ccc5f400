"""lr is not used."""

BREAKS = ("q6",)
HINT = {
    "en": "Try lr = 0: nothing should move.",
    "ja": "lr = 0 で試してみましょう。何も動かないはずです。",
}


def sgd_step(layer, lr):
    layer.W -= layer.dW
    layer.b -= layer.db
