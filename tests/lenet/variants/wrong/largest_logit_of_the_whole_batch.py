"""The maximum of the whole batch is taken off every row."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Take a batch in which one image has logits around 1500 and another around 0. What is left of the second one after exp?",
    "ja": "ロジットが 1500 くらいの画像と 0 くらいの画像が同じバッチにあるとします。後者は exp のあと、どうなりますか。",
}


def softmax_cross_entropy(logits, labels):
    z = logits - logits.max()
    rows = np.arange(len(z))
    total = np.exp(z).sum(axis=1, keepdims=True)
    d = np.exp(z) / total
    loss = np.mean(np.log(total[:, 0]) - z[rows, labels])
    d[rows, labels] -= 1
    return loss, d / len(z)
