"""The logits go through one more ReLU."""

BREAKS = ("q2",)
MAY_BREAK = ("q9",)  # near the threshold: another processor rounds it to the other side
HINT = {
    "en": "May logits be negative? What comes after the last dense layer?",
    "ja": "ロジットは負になってもよいのでしょうか。最後の全結合層のあとには、何が来ますか。",
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
        ReLU(),
        Dense(120, 84, rng=rng),
        ReLU(),
        Dense(84, 10, rng=rng),
        ReLU(),
    ]
