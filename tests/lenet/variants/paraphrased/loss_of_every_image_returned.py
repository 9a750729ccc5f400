"""Leaves out the mean: the first result is an array with N losses."""

import numpy as np


def softmax_cross_entropy(logits, labels):
    n = logits.shape[0]
    i = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    losses = -log_p[i, labels]
    d = np.exp(log_p)
    d[i, labels] -= 1
    return losses, d / n
