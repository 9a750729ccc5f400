"""The images are answered in a random order."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Does answer number 5 belong to image number 5?",
    "ja": "5 番目の答えは、5 番目の画像に対するものですか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    layers = build_stack(1, 8, (1,), rng=rng)
    train(layers, halve(x_train), y_train, epochs=8, batch_size=20, lr=0.05, rng=rng)
    return forward(layers, halve(x[rng.permutation(len(x))])).argmax(axis=1)
