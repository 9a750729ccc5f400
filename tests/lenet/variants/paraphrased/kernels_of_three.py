"""Convolves with 3 by 3 filters and padding 1."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def lenet_layers(rng):
    layers = [Conv2D(1, 6, kernel_size=3, padding=1, rng=rng), ReLU(), MaxPool2D(2)]
    layers += [Conv2D(6, 16, kernel_size=3, padding=1, rng=rng), ReLU(), MaxPool2D(2)]
    layers.append(Flatten())
    sizes = [784, 120, 84, 10]
    for i in range(3):
        layers.append(Dense(sizes[i], sizes[i + 1], rng=rng))
        if i < 2:
            layers.append(ReLU())
    return layers
