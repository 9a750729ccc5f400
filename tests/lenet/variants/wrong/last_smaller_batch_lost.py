"""Images beyond the last full batch get no label."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "How many labels do you get for 257 images?",
    "ja": "画像が 257 枚のとき、ラベルはいくつ得られますか。",
}


def predict(model, x):
    size = min(100, len(x))
    parts = [model.forward(x[i * size : (i + 1) * size]) for i in range(len(x) // size)]
    return np.concatenate(parts).argmax(axis=1)
