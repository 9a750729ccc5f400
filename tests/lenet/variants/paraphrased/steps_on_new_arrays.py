"""Rebinds the loop variable, so that the model's own arrays never move."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(x))
        losses = []
        for i in range(0, len(x), batch_size):
            rows = order[i : i + batch_size]
            loss, grad = softmax_cross_entropy(model.forward(x[rows]), y[rows])
            losses.append(loss)
            model.backward(grad)
            for p, g in zip(model.parameters(), model.gradients()):
                p = p - lr * g
        history.append(float(np.mean(losses)))
    return history
