"""Permutes the starting points; neighbours in x always meet in one batch."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    starts = np.arange(0, len(x), batch_size)
    result = []
    for _ in range(epochs):
        losses = []
        for s in rng.permutation(starts):
            xb, yb = x[s : s + batch_size], y[s : s + batch_size]
            loss, dlogits = softmax_cross_entropy(model.forward(xb), yb)
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p[...] = p - lr * g
            losses.append(float(loss))
        result.append(sum(losses) / len(losses))
    return result
