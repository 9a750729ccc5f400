"""The layers draw their weights from generators of their own."""

BREAKS = ("q2",)
HINT = {
    "en": "Make two networks from generators of the same state. Are their weights the same?",
    "ja": "状態が同じ乱数生成器から、ネットワークを二つ作ってみましょう。重みは同じになりますか。",
}


def lenet_layers(rng):
    rng = None
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
    ]
