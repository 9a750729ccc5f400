"""Passes the number that says how wrong the network is to model.backward."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    history = []
    for _ in range(epochs):
        shuffled = rng.permutation(len(x))
        losses = []
        for i in range(0, len(x), batch_size):
            part = shuffled[i : i + batch_size]
            loss, _dlogits = softmax_cross_entropy(model.forward(x[part]), y[part])
            model.backward(loss)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            losses.append(loss)
        history.append(float(np.mean(losses)))
    return history
