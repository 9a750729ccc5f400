"""forward clips the caller's images in place."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Whose array is it that forward writes into?",
    "ja": "forward が書き込んでいるのは、誰の配列ですか。",
}


def network_forward(layers, x):
    np.clip(x, -1e6, 1e6, out=x)
    for layer in layers:
        x = layer.forward(x)
    return x
