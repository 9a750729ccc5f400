"""Does not pass rng on to the constructors."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def lenet_layers(rng):
    block1 = [Conv2D(1, 6, 5, padding=2), ReLU(), MaxPool2D(2)]
    block2 = [Conv2D(6, 16, 5, padding=2), ReLU(), MaxPool2D(2)]
    classifier = [Flatten(), Dense(784, 120), ReLU(), Dense(120, 84), ReLU(), Dense(84, 10)]
    return block1 + block2 + classifier
