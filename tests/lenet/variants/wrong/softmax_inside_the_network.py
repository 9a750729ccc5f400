"""The network gives shares instead of logits."""

import numpy as np

BREAKS = (
    "q2",
    "q9",
)
HINT = {
    "en": "What comes out at the end of the network, and where does softmax sit?",
    "ja": "ネットワークの最後から出てくるのは何ですか。ソフトマックスはどこにありますか。",
}


def network_forward(layers, x):
    for layer in layers:
        x = layer.forward(x)
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
