"""The logits are returned instead of labels."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "A label is one whole number per image. How do you get from ten logits to it?",
    "ja": "ラベルは画像 1 枚につき一つの整数です。10 個のロジットから、どうやって求めますか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    layers = build_stack(1, 8, (1,), rng=rng)
    train(layers, halve(x_train), y_train, epochs=8, batch_size=20, lr=0.05, rng=rng)
    return forward(layers, halve(x))
