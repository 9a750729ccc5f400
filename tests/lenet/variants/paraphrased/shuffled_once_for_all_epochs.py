"""Permutes before epoch one and repeats that order."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    perm = rng.permutation(len(x))
    xs, ys = x[perm], y[perm]
    averages = []
    for _ in range(epochs):
        losses = []
        for i in range(0, len(xs), batch_size):
            out = model.forward(xs[i : i + batch_size])
            loss, dout = softmax_cross_entropy(out, ys[i : i + batch_size])
            losses.append(loss)
            model.backward(dout)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
        averages.append(float(np.mean(losses)))
    return averages
