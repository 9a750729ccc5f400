"""The network learns from the course's own labels instead of those handed in."""

import datasets
import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Which labels does your network learn: those it is handed, or those you have at home?",
    "ja": "学習に使っているのは、渡されたラベルですか、手元のラベルですか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    images, labels = datasets.load("fashion")
    layers = build_stack(1, 8, (1,), rng=rng)
    train(layers, halve(images[:1000]), labels[:1000], epochs=8, batch_size=20, lr=0.05, rng=rng)
    return forward(layers, halve(x)).argmax(axis=1)
