"""Returns from inside the loop, after 100 images."""

import numpy as np


def predict(model, x):
    labels = []
    for start in range(0, len(x), 100):
        scores = model.forward(x[start : start + 100])
        labels.append(np.argmax(scores, axis=1))
        return np.concatenate(labels)
