"""Counts the batches from 1 and stops before the final one of full size."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    batches = len(x) // batch_size
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(x))
        losses = []
        for k in range(1, batches):
            rows = order[(k - 1) * batch_size : k * batch_size]
            loss, grad = softmax_cross_entropy(model.forward(x[rows]), y[rows])
            model.backward(grad)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            losses.append(loss)
        history.append(float(np.mean(losses)))
    return history
