"""forward ends with a softmax over the outputs of each sample."""

import numpy as np


def dense_forward(x, W, b):
    scores = np.array([sample.dot(W) + b for sample in x])
    powers = np.exp(scores - scores.max(axis=1)[:, None])
    return powers / powers.sum(axis=1)[:, None]
