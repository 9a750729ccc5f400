"""Brings x_train into a new order and leaves y_train in the old one."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def classify(x_train, y_train, x):
    rng = np.random.default_rng(3)
    net = [Conv2D(1, 12, 3, padding=1, rng=rng), ReLU(), MaxPool2D(2)]
    net += [Flatten(), Dense(12 * 7 * 7, 10, rng=rng)]
    shuffled = rng.permutation(halve(x_train))
    train(net, shuffled, y_train, epochs=5, batch_size=20, lr=0.1, rng=rng)
    return np.argmax(forward(net, halve(x)), axis=1)
