"""Samples indices with rng.integers, so some images come twice and some never."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    n = len(x)
    curve = []
    for _ in range(epochs):
        losses = []
        for start in range(0, n, batch_size):
            size = min(batch_size, n - start)
            picked = rng.integers(n, size=size)
            loss, d = softmax_cross_entropy(model.forward(x[picked]), y[picked])
            model.backward(d)
            for w, dw in zip(model.parameters(), model.gradients()):
                w -= lr * dw
            losses.append(loss)
        curve.append(float(np.average(losses)))
    return curve
