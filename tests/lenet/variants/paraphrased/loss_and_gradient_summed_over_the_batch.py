"""Never divides by N, neither in the loss nor in dlogits."""

import numpy as np


def softmax_cross_entropy(logits, labels):
    rows = range(len(logits))
    z = logits - logits.max(axis=1)[:, None]
    log_total = np.log(np.exp(z).sum(axis=1))
    loss = np.sum(log_total - z[rows, labels])
    dlogits = np.exp(z - log_total[:, None])
    dlogits[rows, labels] -= 1
    return loss, dlogits
