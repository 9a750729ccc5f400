"""The network answers without having been trained."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "What has the network seen before it answers?",
    "ja": "ネットワークは、答える前に何を見ましたか。",
}


def classify(x_train, y_train, x):
    rng = np.random.default_rng(1)
    layers = build_stack(1, 8, (1,), rng=rng)
    return forward(layers, halve(x)).argmax(axis=1)
