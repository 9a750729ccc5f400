"""The maximum is taken off the caller's own array."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Print your logits before and after the call.",
    "ja": "呼び出しの前と後で、logits を表示してみましょう。",
}


def softmax_cross_entropy(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)
    rows = np.arange(len(logits))
    total = np.exp(logits).sum(axis=1)
    d = np.exp(logits) / total[:, None]
    d[rows, labels] -= 1
    return np.mean(np.log(total) - logits[rows, labels]), d / len(logits)
