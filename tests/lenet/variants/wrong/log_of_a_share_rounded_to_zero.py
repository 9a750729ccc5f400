"""The logarithm is taken of shares that may have been rounded to zero."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "What is the log of a share that has been rounded to zero? The text has a form of the loss without it.",
    "ja": "0 に丸められた割合の log はいくつですか。本文には、それを使わない損失の形があります。",
}


def softmax_cross_entropy(logits, labels):
    rows = np.arange(len(logits))
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    loss = np.mean(-np.log(p[rows, labels]))
    d = p.copy()
    d[rows, labels] -= 1
    return loss, d / len(logits)
