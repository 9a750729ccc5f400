"""Images are converted to float32 at the entrance."""

import numpy as np

BREAKS = (
    "q2",
    "q3",
)
HINT = {
    "en": "Which dtype do the logits have when the images are float64?",
    "ja": "画像が float64 のとき、ロジットの dtype は何ですか。",
}


def network_forward(layers, x):
    x = np.asarray(x, np.float32)
    for layer in layers:
        x = layer.forward(x)
    return x
