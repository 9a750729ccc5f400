"""Calls every picture class 0."""

import numpy as np


def classify(x_train, y_train, x):
    return np.zeros(len(x), dtype=int)
