"""The learning rate is so small that nothing is learnt in the given epochs."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Print the loss of every epoch. Does it fall, and how fast?",
    "ja": "エポックごとの損失を表示してみましょう。減っていますか。どのくらいの速さですか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    layers = build_stack(1, 8, (1,), rng=rng)
    train(layers, halve(x_train), y_train, epochs=8, batch_size=20, lr=0.00002, rng=rng)
    return forward(layers, halve(x)).argmax(axis=1)
