"""The training images are shuffled, their labels are not."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "After shuffling, does each image still have its own label?",
    "ja": "並べ替えたあとも、それぞれの画像は自分のラベルと組になっていますか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    layers = build_stack(1, 8, (1,), rng=rng)
    train(
        layers,
        halve(x_train[rng.permutation(len(x_train))]),
        y_train,
        epochs=8,
        batch_size=20,
        lr=0.05,
        rng=rng,
    )
    return forward(layers, halve(x)).argmax(axis=1)
