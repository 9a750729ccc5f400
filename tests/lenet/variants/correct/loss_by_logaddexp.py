"""The loss by logaddexp, the gradient with one-hot rows."""

import numpy as np


def softmax_cross_entropy(logits, labels):
    top = np.logaddexp.reduce(logits, axis=1)
    loss = (top - np.take_along_axis(logits, labels[:, None].astype(int), 1)[:, 0]).mean()
    one_hot = labels[:, None] == np.arange(logits.shape[1])
    return loss, (np.exp(logits - top[:, None]) - one_hot) / labels.size
