"""The labels are viewed as 64-bit integers without being converted."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Which integer types may labels have?",
    "ja": "ラベルは、どんな整数型でありうるでしょうか。",
}


def softmax_cross_entropy(logits, labels):
    labels = np.frombuffer(labels.tobytes(), np.int64)
    z = logits - logits.max(axis=1, keepdims=True)
    rows, total = np.arange(len(z)), np.exp(z).sum(axis=1)
    d = np.exp(z) / total[:, None]
    d[rows, labels] -= 1
    return np.mean(np.log(total) - z[rows, labels]), d / len(z)
