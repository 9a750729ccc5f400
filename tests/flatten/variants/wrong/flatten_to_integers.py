"""The values are stored in an array of integers."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "What becomes of 0.5 in your function?",
    "ja": "あなたの関数に 0.5 を入れると、どうなりますか。",
}


def flatten_forward(x):
    flat = np.zeros((len(x), x[0].size), dtype=int)
    for n, image in enumerate(x):
        flat[n] = image.ravel()
    return flat
