"""Takes the plain mean over batches of 50, so that a short last batch weighs too much."""

import numpy as np


def accuracy(layers, x, y):
    shares = []
    for first in range(0, len(x), 50):
        answers = forward(layers, x[first : first + 50]).argmax(axis=1)
        shares.append(np.mean(answers == y[first : first + 50]))
    return float(np.mean(shares))
