"""Max-pooling comes before ReLU, which is the same."""


def lenet_layers(rng):
    return [
        *(Conv2D(1, 6, 5, padding=2, rng=rng), MaxPool2D(2), ReLU()),
        *(Conv2D(6, 16, 5, padding=2, rng=rng), MaxPool2D(2), ReLU()),
        *(Flatten(), Dense(784, 120, rng), ReLU(), Dense(120, 84, rng), ReLU(), Dense(84, 10, rng)),
    ]
