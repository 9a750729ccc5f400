"""Forgets to take 1 off at the true label in the gradient."""

import numpy as np


def softmax_cross_entropy(logits, labels):
    n = logits.shape[0]
    top = np.amax(logits, axis=-1, keepdims=True)
    e = np.exp(logits - top)
    s = np.sum(e, axis=-1, keepdims=True)
    picked = np.take_along_axis(logits - top, labels.astype(int)[:, None], axis=1)
    loss = np.mean(np.log(s) - picked)
    grad = e / s / n
    return loss, grad
