"""Shifts all rows by one common number, the global maximum."""

import numpy as np


def softmax_cross_entropy(logits, labels):
    n = logits.shape[0]
    z = logits - np.max(logits)
    e = np.exp(z)
    sums = np.einsum("nk->n", e)
    correct = z[range(n), labels]
    loss = np.average(np.log(sums) - correct)
    dlogits = e / sums[:, np.newaxis]
    dlogits[range(n), labels] -= 1
    dlogits /= n
    return loss, dlogits
