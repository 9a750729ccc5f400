"""Average pooling takes the place of max-pooling."""

BREAKS = ("q2",)
HINT = {
    "en": "Which pooling does the table ask for?",
    "ja": "表にあるのは、どちらのプーリングですか。",
}


def lenet_layers(rng):
    return [
        Conv2D(1, 6, 5, padding=2, rng=rng),
        ReLU(),
        AvgPool2D(2),
        Conv2D(6, 16, 5, padding=2, rng=rng),
        ReLU(),
        AvgPool2D(2),
        Flatten(),
        Dense(784, 120, rng=rng),
        ReLU(),
        Dense(120, 84, rng=rng),
        ReLU(),
        Dense(84, 10, rng=rng),
    ]
