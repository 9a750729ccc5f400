"""Takes steps of length 100, with which the weights run away."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def classify(x_train, y_train, x):
    rng = np.random.default_rng(6)
    net = [Conv2D(1, 12, 3, padding=1, rng=rng), ReLU(), MaxPool2D(2)]
    net += [Flatten(), Dense(12 * 7 * 7, 10, rng=rng)]
    train(net, halve(x_train), y_train, epochs=5, batch_size=20, lr=100.0, rng=rng)
    return forward(net, halve(x)).argmax(axis=1)
