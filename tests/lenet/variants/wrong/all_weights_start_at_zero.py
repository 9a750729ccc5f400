"""All weights are zero at first."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "What does a network give whose weights are all alike, and what can tell its units apart?",
    "ja": "重みがすべて同じネットワークは何を出力しますか。ユニットどうしの違いは、どこから生まれますか。",
}


random_layers = lenet_layers


def lenet_layers(rng):
    layers = random_layers(rng)
    for layer in layers:
        if hasattr(layer, "W"):
            layer.W = np.zeros_like(layer.W)
    return layers
