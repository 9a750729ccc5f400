"""The losses of the images are returned one by one."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "How many numbers should the loss of a batch be?",
    "ja": "バッチの損失は、いくつの数であるべきですか。",
}


def softmax_cross_entropy(logits, labels):
    z = logits - logits.max(axis=1, keepdims=True)
    rows = np.arange(len(z))
    total = np.exp(z).sum(axis=1)
    d = np.exp(z) / total[:, None]
    d[rows, labels] -= 1
    return np.log(total) - z[rows, labels], d / len(z)
