"""Measures the error rate, the images that miss their label."""

import numpy as np


def accuracy(layers, x, y):
    answers = forward(layers, x).argmax(axis=1)
    return float(np.mean(answers != y))
