"""The loop over the inputs ends one too early."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Let only the last input differ from zero. Does the output notice?",
    "ja": "最後の入力だけを 0 以外にしてみましょう。出力は変わりますか。",
}


def dense_forward(x, W, b):
    y = np.zeros((len(x), W.shape[1]), dtype=x.dtype) + b
    for i in range(W.shape[0] - 1):
        y += np.outer(x[:, i], W[i])
    return y
