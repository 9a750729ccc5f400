"""Reinterprets the bytes of the labels as int64, so that other integer types break."""

import numpy as np


def softmax_cross_entropy(logits, labels):
    targets = np.ascontiguousarray(labels).view(np.int64)
    n, k = logits.shape
    z = logits - logits.max(axis=1, keepdims=True)
    logsumexp = np.log(np.exp(z).sum(axis=1, keepdims=True))
    log_p = z - logsumexp
    onehot = np.eye(k, dtype=log_p.dtype)[targets]
    loss = -np.mean(log_p[np.arange(n), targets])
    return loss, (np.exp(log_p) - onehot) / n
