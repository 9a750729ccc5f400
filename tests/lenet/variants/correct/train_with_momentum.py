"""Training with momentum 0.9."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    velocity = [np.zeros_like(p) for p in model.parameters()]
    losses = []
    for _ in range(epochs):
        order, total = rng.permutation(len(x)), []
        for i in range(0, len(x), batch_size):
            batch = order[i : i + batch_size]
            loss, d = softmax_cross_entropy(model.forward(x[batch]), y[batch])
            total.append(loss)
            model.backward(d)
            for p, g, v in zip(model.parameters(), model.gradients(), velocity):
                v *= 0.9
                v -= lr * g
                p += v
        losses.append(float(np.mean(total)))
    return losses
