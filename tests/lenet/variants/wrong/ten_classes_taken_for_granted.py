"""The one-hot rows always have ten places."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Try three classes.",
    "ja": "クラスが三つの場合を試してみましょう。",
}


def softmax_cross_entropy(logits, labels):
    target = np.eye(10)[labels]
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return -np.sum(target * log_p) / len(z), (np.exp(log_p) - target) / len(z)
