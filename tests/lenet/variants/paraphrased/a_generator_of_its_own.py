"""Makes default_rng(0) inside train and leaves the generator that was passed alone."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    shuffler = np.random.default_rng(0)
    history = []
    for _ in range(epochs):
        indices = np.arange(len(x))
        shuffler.shuffle(indices)
        total, count = 0.0, 0
        for i in range(0, len(x), batch_size):
            now = indices[i : i + batch_size]
            loss, grad = softmax_cross_entropy(model.forward(x[now]), y[now])
            model.backward(grad)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            total, count = total + float(loss), count + 1
        history.append(total / count)
    return history
