"""The list holds copies of the weights."""

import numpy as np

BREAKS = (
    "q2",
    "q9",
)
HINT = {
    "en": "Change an entry of what parameters() gives. Does the network give other logits?",
    "ja": "parameters() が返す配列の要素を書き換えてみましょう。ネットワークの出力は変わりますか。",
}


def network_parameters(layers):
    arrays = []
    for layer in layers:
        if hasattr(layer, "W"):
            arrays += [np.array(layer.W), np.array(layer.b)]
    return arrays
