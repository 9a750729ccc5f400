"""Pools the raw output of the first convolution."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def lenet_layers(rng):
    first = [Conv2D(1, 6, 5, padding=2, rng=rng), MaxPool2D(2)]
    second = [Conv2D(6, 16, 5, padding=2, rng=rng), ReLU(), MaxPool2D(2)]
    head = [
        Flatten(),
        Dense(784, 120, rng=rng),
        ReLU(),
        Dense(120, 84, rng=rng),
        ReLU(),
        Dense(84, 10, rng=rng),
    ]
    return first + second + head
