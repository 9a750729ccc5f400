"""Drops the signs of the logits before it picks the class."""

import numpy as np


def accuracy(layers, x, y):
    answers = np.abs(forward(layers, x)).argmax(axis=1)
    return float(np.mean(answers == y))
