"""The kernels are 3 × 3."""

BREAKS = ("q2",)
HINT = {
    "en": "How many parameters has each of your layers? Compare with the table.",
    "ja": "各層のパラメータはいくつですか。表と比べてみましょう。",
}


def lenet_layers(rng):
    return [
        Conv2D(1, 6, 3, padding=1, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Conv2D(6, 16, 3, padding=1, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Flatten(),
        Dense(784, 120, rng=rng),
        ReLU(),
        Dense(120, 84, rng=rng),
        ReLU(),
        Dense(84, 10, rng=rng),
    ]
