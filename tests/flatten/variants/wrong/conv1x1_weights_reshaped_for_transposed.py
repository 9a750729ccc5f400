"""The weights are cut into (C, F) instead of being transposed."""

BREAKS = ("q9",)
HINT = {
    "en": "reshape keeps the order of the numbers, transpose changes it. Which weight meets which channel?",
    "ja": "reshape は数の並ぶ順を変えず、転置は変えます。どの重みがどのチャネルと掛け合わされますか。",
}


def conv1x1_as_dense(x, W, b):
    pixels = x.transpose(0, 2, 3, 1)
    y = pixels @ W.reshape(W.shape[1], W.shape[0]) + b
    return y.transpose(0, 3, 1, 2)
