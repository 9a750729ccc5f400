"""A fixed seed takes the place of rng."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Make two networks from generators of different states. Do their weights differ?",
    "ja": "状態が異なる乱数生成器から、ネットワークを二つ作ってみましょう。重みは違いますか。",
}


def lenet_layers(rng):
    rng = np.random.default_rng(42)
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
