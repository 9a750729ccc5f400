"""Moves along the gradient and not against it."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(x))
        losses = []
        for i in range(0, len(x), batch_size):
            now = order[i : i + batch_size]
            loss, grad = softmax_cross_entropy(model.forward(x[now]), y[now])
            losses.append(float(loss))
            model.backward(grad)
            for p, g in zip(model.parameters(), model.gradients()):
                p += lr * g
        history.append(sum(losses) / len(losses))
    return history
