"""The answers are those for the training images."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Which images do you send through the network at the end?",
    "ja": "最後にネットワークに通しているのは、どの画像ですか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    layers = build_stack(1, 8, (1,), rng=rng)
    train(layers, halve(x_train), y_train, epochs=8, batch_size=20, lr=0.05, rng=rng)
    return forward(layers, halve(x_train)).argmax(axis=1)
