"""Replaces the generator that was passed by one seeded with 42."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def lenet_layers(rng):
    rng = np.random.default_rng(42)
    body = []
    for pair in ((1, 6), (6, 16)):
        body += [Conv2D(*pair, 5, padding=2, rng=rng), ReLU(), MaxPool2D(2)]
    head = [Flatten(), Dense(784, 120, rng=rng), ReLU(), Dense(120, 84, rng=rng), ReLU()]
    return body + head + [Dense(84, 10, rng=rng)]
