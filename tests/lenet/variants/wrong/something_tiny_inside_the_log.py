"""1e-7 is added to the share inside the logarithm."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "What does the small number inside the log do to a loss that should be exact to ten digits, or to one that should be 1000?",
    "ja": "log の中の小さな数は、10 桁まで正しいはずの損失や、1000 になるはずの損失をどう変えますか。",
}


def softmax_cross_entropy(logits, labels):
    rows = np.arange(len(logits))
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.mean(np.log(p[rows, labels] + 1e-7))
    p[rows, labels] -= 1
    return loss, p / len(logits)
