"""Divides the pixels of the caller by 255 with /=."""

import numpy as np


def predict(model, x):
    x /= 255
    answers = []
    for first in range(0, x.shape[0], 300):
        answers.append(np.argmax(model.forward(x[first : first + 300]), axis=-1))
    return np.hstack(answers)
