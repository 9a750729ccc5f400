"""For one image, the logits lose their batch axis."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "What is the shape of your logits when there is one image?",
    "ja": "画像が 1 枚のとき、ロジットの形は何ですか。",
}


def network_forward(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return np.squeeze(x)
