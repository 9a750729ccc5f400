"""Every image gets the label 0."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Do your answers differ from image to image?",
    "ja": "答えは画像ごとに違っていますか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    layers = build_stack(1, 8, (1,), rng=rng)
    train(layers, halve(x_train), y_train, epochs=8, batch_size=20, lr=0.05, rng=rng)
    return np.zeros(len(x), dtype=int)
