"""Pools with the mean of each 2 by 2 window."""

from layers import AvgPool2D, Conv2D, Dense, Flatten, ReLU


def lenet_layers(rng):
    net = []
    for c_in, c_out in ((1, 6), (6, 16)):
        net.append(Conv2D(c_in, c_out, 5, stride=1, padding=2, rng=rng))
        net.append(ReLU())
        net.append(AvgPool2D(2, 2))
    net.append(Flatten())
    net += [Dense(784, 120, rng=rng), ReLU()]
    net += [Dense(120, 84, rng=rng), ReLU()]
    net += [Dense(84, 10, rng=rng)]
    return net
