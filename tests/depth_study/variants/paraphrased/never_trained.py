"""Builds a network and asks it at once, with its random weights."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def classify(x_train, y_train, x):
    rng = np.random.default_rng(9)
    net = [Conv2D(1, 12, 3, padding=1, rng=rng), ReLU(), MaxPool2D(2)]
    net += [Flatten(), Dense(12 * 7 * 7, 10, rng=rng)]
    return np.argmax(forward(net, halve(x)), axis=1)
