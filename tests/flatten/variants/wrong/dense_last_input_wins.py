"""Each input overwrites the one before instead of being added."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "An output is a sum over all inputs. Where does your loop add?",
    "ja": "出力はすべての入力についての和です。あなたのループは、どこで足していますか。",
}


def dense_forward(x, W, b):
    y = np.zeros((len(x), W.shape[1]), dtype=x.dtype)
    for i in range(W.shape[0]):
        y = np.outer(x[:, i], W[i])
    return y + b
