"""For one image the label has no axis."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "What do you get for a single image?",
    "ja": "画像が 1 枚のとき、何が返りますか。",
}


def predict(model, x):
    return np.squeeze(model.forward(x).argmax(axis=1))
