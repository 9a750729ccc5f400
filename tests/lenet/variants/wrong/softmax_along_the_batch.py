"""The shares add up to one over the images instead of over the classes."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Over which axis should your shares add up to 1?",
    "ja": "割合は、どの軸について足すと 1 になるべきですか。",
}


def softmax_cross_entropy(logits, labels):
    z = logits - logits.max(axis=0)
    p = np.exp(z) / np.exp(z).sum(axis=0)
    rows = np.arange(len(z))
    loss = -np.log(p[rows, labels]).mean()
    p[rows, labels] -= 1
    return loss, p / len(z)
