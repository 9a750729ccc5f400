"""The gradient is the softmax alone."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Each row of the gradient should add up to zero. What do your rows add up to?",
    "ja": "勾配の各行の合計は 0 になるはずです。あなたの結果では、いくつになりますか。",
}


def softmax_cross_entropy(logits, labels):
    z = logits - logits.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    loss = np.mean(np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(z)), labels])
    return loss, p / len(z)
