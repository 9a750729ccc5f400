"""Moves the parameters towards what the model has just answered."""

import numpy as np


def predict(model, x):
    answers = []
    for start in range(0, len(x), 400):
        logits = model.forward(x[start : start + 400])
        guessed = logits.argmax(axis=1)
        _, dlogits = softmax_cross_entropy(logits, guessed)
        model.backward(dlogits)
        for p, g in zip(model.parameters(), model.gradients()):
            p -= 0.01 * g
        answers.append(guessed)
    return np.concatenate(answers)
