"""Puts the layer with 84 outputs straight after the one with 120."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def lenet_layers(rng):
    net = []
    net.extend([Conv2D(1, 6, (5, 5), padding=(2, 2), rng=rng), ReLU(), MaxPool2D((2, 2))])
    net.extend([Conv2D(6, 16, (5, 5), padding=(2, 2), rng=rng), ReLU(), MaxPool2D((2, 2))])
    net.extend([Flatten(), Dense(7 * 7 * 16, 120, rng=rng)])
    net.extend([Dense(120, 84, rng=rng), ReLU()])
    net.append(Dense(84, 10, rng=rng))
    return net
