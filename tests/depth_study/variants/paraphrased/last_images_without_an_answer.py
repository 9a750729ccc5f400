"""Predicts in batches of 64 and stops where the next one would not be full."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def classify(x_train, y_train, x):
    rng = np.random.default_rng(5)
    net = [Conv2D(1, 12, 3, padding=1, rng=rng), ReLU(), MaxPool2D(2)]
    net += [Flatten(), Dense(12 * 7 * 7, 10, rng=rng)]
    train(net, halve(x_train), y_train, epochs=5, batch_size=20, lr=0.1, rng=rng)
    answers = []
    for k in range(len(x) // 64):
        batch = halve(x[64 * k : 64 * (k + 1)])
        answers.extend(forward(net, batch).argmax(axis=1))
    return np.array(answers, dtype=int)
