"""The images are scaled in place before they are read."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Are the images after the call what they were before?",
    "ja": "呼び出しの前と後で、画像は同じですか。",
}


def predict(model, x):
    x /= np.abs(x).max()
    return np.concatenate([model.forward(x[i : i + 1]) for i in range(len(x))]).argmax(axis=1)
