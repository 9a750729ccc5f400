"""Multiplies the share of right answers by a hundred."""

import numpy as np


def accuracy(layers, x, y):
    answers = forward(layers, x).argmax(axis=1)
    return 100.0 * float(np.mean(answers == y))
