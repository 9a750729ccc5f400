"""Tells how many images are answered rightly, without dividing by N."""

import numpy as np


def accuracy(layers, x, y):
    answers = forward(layers, x).argmax(axis=1)
    return int(np.count_nonzero(answers == y))
