"""The weights are cut anew in the shape of their transpose."""

BREAKS = ("q4",)
HINT = {
    "en": "reshape keeps the order of the numbers, transpose changes it. Which of the two does the formula need?",
    "ja": "reshape は数の並ぶ順を変えず、転置は変えます。式に必要なのはどちらですか。",
}


def dense_grad_x(dout, W):
    return dout @ W.reshape(W.shape[::-1])
