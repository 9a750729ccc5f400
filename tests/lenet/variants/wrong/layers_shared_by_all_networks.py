"""All networks use the same layers."""

import numpy as np

BREAKS = (
    "q2",
    "q3",
)
HINT = {
    "en": "Make two networks and train one. Does the other one change?",
    "ja": "ネットワークを二つ作り、片方だけを学習させてみましょう。もう片方は変わりませんか。",
}


the_layers = lenet_layers(np.random.default_rng(0))


def lenet_layers(rng):
    for layer in the_layers:
        if hasattr(layer, "W"):
            layer.W[...] = 0.05 * rng.standard_normal(layer.W.shape)
    return the_layers
