"""Prediction goes on training, with its own answers as labels."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "Are the parameters after the call what they were before?",
    "ja": "呼び出しの前と後で、パラメータは同じですか。",
}


def predict(model, x):
    logits = model.forward(x)
    labels = logits.argmax(axis=1)
    model.backward(logits - np.eye(logits.shape[1])[labels])
    for p, g in zip(model.parameters(), model.gradients()):
        p -= 0.01 * g
    return labels
