"""Makes one activation object and lists it four times."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def lenet_layers(rng):
    relu = ReLU()
    layers = []
    for a, b in ((1, 6), (6, 16)):
        layers += [Conv2D(a, b, 5, padding=2, rng=rng), relu, MaxPool2D(2)]
    layers += [Flatten(), Dense(784, 120, rng=rng), relu, Dense(120, 84, rng=rng), relu]
    layers += [Dense(84, 10, rng=rng)]
    return layers
