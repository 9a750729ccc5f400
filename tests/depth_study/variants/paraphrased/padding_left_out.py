"""Convolves without any border of zeros, so that the maps shrink from layer to layer."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    sample = np.zeros((1, *image))
    net = []

    def add(layer):
        net.append(layer)
        return layer.forward(sample)

    for n in range(1, depth + 1):
        sample = add(Conv2D(sample.shape[1], channels, kernel_size, rng=rng))
        sample = add(ReLU())
        if n in pool_after:
            sample = add(MaxPool2D(2))
    sample = add(Flatten())
    net.append(Dense(sample.shape[1], 10, rng=rng))
    return net
