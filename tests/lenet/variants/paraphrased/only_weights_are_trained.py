"""Moves a parameter only if it has at least two axes, so biases stand still."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    history = []
    for _ in range(epochs):
        indices = rng.permutation(len(x))
        losses = []
        for i in range(0, len(x), batch_size):
            chosen = indices[i : i + batch_size]
            loss, grad = softmax_cross_entropy(model.forward(x[chosen]), y[chosen])
            losses.append(loss)
            model.backward(grad)
            for p, g in zip(model.parameters(), model.gradients()):
                if p.ndim >= 2:
                    p -= lr * g
        history.append(float(np.mean(losses)))
    return history
