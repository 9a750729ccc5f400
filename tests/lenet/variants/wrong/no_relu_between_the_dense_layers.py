"""Two dense layers follow each other without ReLU."""

BREAKS = ("q2",)
HINT = {
    "en": "What do two dense layers without anything in between amount to?",
    "ja": "間に何もない二つの全結合層は、結局何と同じですか。",
}


def lenet_layers(rng):
    return [
        Conv2D(1, 6, 5, padding=2, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Conv2D(6, 16, 5, padding=2, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Flatten(),
        Dense(784, 120, rng=rng),
        Dense(120, 84, rng=rng),
        ReLU(),
        Dense(84, 10, rng=rng),
    ]
