"""The labels are collected in an array of floats."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Which dtype do your labels have?",
    "ja": "ラベルの dtype は何ですか。",
}


def predict(model, x):
    labels = np.zeros(len(x))
    for start in range(0, len(x), 200):
        labels[start : start + 200] = model.forward(x[start : start + 200]).argmax(axis=1)
    return labels
