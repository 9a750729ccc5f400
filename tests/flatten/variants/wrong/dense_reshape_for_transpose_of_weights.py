"""The weights are cut anew in the shape of their transpose, and transposed."""

BREAKS = ("q3",)
HINT = {
    "en": "reshape keeps the order of the numbers; transpose changes it. Which weight meets which input?",
    "ja": "reshape は数の並ぶ順を変えず、転置は変えます。どの重みがどの入力と掛け合わされますか。",
}


def dense_forward(x, W, b):
    return x @ W.reshape(W.shape[::-1]).T + b
