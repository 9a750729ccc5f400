"""The shares of all classes are returned."""

import numpy as np

BREAKS = ("q8",)
HINT = {
    "en": "What is asked for, how sure the network is, or which digit it reads?",
    "ja": "求められているのは、確信の度合いですか、どの数字と読んだかですか。",
}


def predict(model, x):
    logits = model.forward(x)
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
