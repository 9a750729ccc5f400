"""Steps through the images by batch_size // 2."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    size = max(1, batch_size // 2)
    curve = []
    for _ in range(epochs):
        perm = rng.permutation(x.shape[0])
        pieces = [perm[k : k + size] for k in range(0, len(perm), size)]
        losses = []
        for piece in pieces:
            loss, d = softmax_cross_entropy(model.forward(x[piece]), y[piece])
            losses.append(loss)
            model.backward(d)
            for w, dw in zip(model.parameters(), model.gradients()):
                w -= lr * dw
        curve.append(float(np.mean(losses)))
    return curve
