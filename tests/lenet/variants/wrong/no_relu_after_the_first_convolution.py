"""The first ReLU is missing."""

BREAKS = ("q2",)
HINT = {
    "en": "Go through the table line by line: how many ReLUs are there, and where?",
    "ja": "表を 1 行ずつたどってみましょう。ReLU はいくつ、どこにありますか。",
}


def lenet_layers(rng):
    return [
        Conv2D(1, 6, 5, padding=2, rng=rng),
        MaxPool2D(2),
        Conv2D(6, 16, 5, padding=2, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Flatten(),
        Dense(784, 120, rng=rng),
        ReLU(),
        Dense(120, 84, rng=rng),
        ReLU(),
        Dense(84, 10, rng=rng),
    ]
