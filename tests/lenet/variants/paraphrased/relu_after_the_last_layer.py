"""Cuts negative logits off with a fifth ReLU at the end."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def lenet_layers(rng):
    net = []
    for channels, filters in [(1, 6), (6, 16)]:
        net += [Conv2D(channels, filters, 5, padding=2, rng=rng), ReLU(), MaxPool2D(2)]
    net += [Flatten()]
    for n_in, n_out in [(784, 120), (120, 84), (84, 10)]:
        net += [Dense(n_in, n_out, rng=rng), ReLU()]
    return net
