"""Writes a ReLU whose backward cuts off negative gradients and keeps no mask."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D


class Rectifier:
    def forward(self, x):
        return np.where(x > 0, x, 0)

    def backward(self, dout):
        return np.where(dout > 0, dout, 0)


def lenet_layers(rng):
    return [
        Conv2D(1, 6, 5, padding=2, rng=rng),
        Rectifier(),
        MaxPool2D(2),
        Conv2D(6, 16, 5, padding=2, rng=rng),
        Rectifier(),
        MaxPool2D(2),
        Flatten(),
        Dense(784, 120, rng=rng),
        Rectifier(),
        Dense(120, 84, rng=rng),
        Rectifier(),
        Dense(84, 10, rng=rng),
    ]
