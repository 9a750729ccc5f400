"""Images that do not fill a whole batch get no answer."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Count your answers: is there one for every image?",
    "ja": "答えの数を数えてみましょう。すべての画像に対して一つずつありますか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    layers = build_stack(1, 8, (1,), rng=rng)
    train(layers, halve(x_train), y_train, epochs=8, batch_size=20, lr=0.05, rng=rng)
    whole = [halve(x[s : s + 16]) for s in range(0, len(x) - 15, 16)]
    return np.concatenate([forward(layers, part).argmax(axis=1) for part in whole])
