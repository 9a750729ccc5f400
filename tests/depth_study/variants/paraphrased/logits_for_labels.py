"""Hands back all ten outputs of Dense and leaves the choice to the reader."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def classify(x_train, y_train, x):
    rng = np.random.default_rng(8)
    net = [Conv2D(1, 12, 3, padding=1, rng=rng), ReLU(), MaxPool2D(2)]
    net += [Flatten(), Dense(12 * 7 * 7, 10, rng=rng)]
    train(net, halve(x_train), y_train, epochs=5, batch_size=20, lr=0.1, rng=rng)
    return forward(net, halve(x))
