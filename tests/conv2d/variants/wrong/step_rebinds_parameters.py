"""New arrays are bound to W and b, so whoever holds the old ones sees no step."""

BREAKS = ("q6",)
HINT = {
    "en": (
        "Keep W in a second variable, take a step, and look at it. Is it still the layer's array?"
    ),
    "ja": (
        "Wを別の変数にも入れてから更新し、その変数を見てみましょう。"
        "層が持つ配列と同じもののままですか。"
    ),
}


def sgd_step(layer, lr):
    layer.W = layer.W - lr * layer.dW
    layer.b = layer.b - lr * layer.db
