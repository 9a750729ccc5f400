"""The bias is added once per input feature."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "How many times does each output receive its bias?",
    "ja": "出力一つに、バイアスは何回足されていますか。",
}


def dense_forward(x, W, b):
    y = np.zeros((len(x), W.shape[1]), dtype=x.dtype)
    for i in range(W.shape[0]):
        y += np.outer(x[:, i], W[i]) + b
    return y
