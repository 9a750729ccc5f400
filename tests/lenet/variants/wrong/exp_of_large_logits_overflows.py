"""Nothing is taken off the logits before exp."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "What is np.exp(1000)? And which number may you take off all logits of an image without changing its shares?",
    "ja": "np.exp(1000) はいくつですか。画像のすべてのロジットからどんな数を引いても、割合が変わらないことを思い出しましょう。",
}


def softmax_cross_entropy(logits, labels):
    powers = np.exp(logits)
    total = powers.sum(axis=1, keepdims=True)
    rows = np.arange(len(logits))
    loss = np.mean(np.log(total[:, 0]) - logits[rows, labels])
    d = powers / total
    d[rows, labels] -= 1
    return loss, d / len(logits)
