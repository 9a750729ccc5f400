"""Loss and gradient are sums over the batch."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Does your loss get larger when every image of the batch is there twice?",
    "ja": "バッチのすべての画像を 2 枚ずつにすると、損失は大きくなりますか。",
}


def softmax_cross_entropy(logits, labels):
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    one_hot = np.eye(logits.shape[1])[labels]
    return -(one_hot * log_p).sum(), np.exp(log_p) - one_hot
