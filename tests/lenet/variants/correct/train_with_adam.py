"""Training with Adam."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    means = [np.zeros_like(p) for p in model.parameters()]
    squares = [np.zeros_like(p) for p in model.parameters()]
    losses, step = [], 0
    for _ in range(epochs):
        order, total = rng.permutation(len(x)), []
        for i in range(0, len(x), batch_size):
            batch = order[i : i + batch_size]
            loss, d = softmax_cross_entropy(model.forward(x[batch]), y[batch])
            total.append(float(loss))
            model.backward(d)
            step += 1
            for p, g, m, s in zip(model.parameters(), model.gradients(), means, squares):
                m += 0.1 * (g - m)
                s += 0.001 * (g * g - s)
                scale = np.sqrt(1 - 0.999**step) / (1 - 0.9**step)
                p -= lr * scale * m / (np.sqrt(s) + 1e-9)
        losses.append(sum(total) / len(total))
    return losses
