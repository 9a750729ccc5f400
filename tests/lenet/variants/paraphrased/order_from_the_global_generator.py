"""Calls np.random.shuffle and not a method of rng."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    indices = np.arange(len(x))
    history = []
    for _ in range(epochs):
        np.random.shuffle(indices)
        losses = []
        for i in range(0, len(x), batch_size):
            batch = indices[i : i + batch_size]
            loss, grad = softmax_cross_entropy(model.forward(x[batch]), y[batch])
            losses.append(loss)
            model.backward(grad)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
        history.append(float(np.mean(losses)))
    return history
