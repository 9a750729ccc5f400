"""Does not empty the list of batch losses when a new epoch begins."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    result, losses = [], []
    for _ in range(epochs):
        perm = rng.permutation(len(x))
        for i in range(0, len(x), batch_size):
            b = perm[i : i + batch_size]
            loss, dlogits = softmax_cross_entropy(model.forward(x[b]), y[b])
            losses.append(loss)
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
        result.append(float(np.mean(losses)))
    return result
