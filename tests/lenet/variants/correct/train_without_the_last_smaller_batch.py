"""A last batch that is not full is dropped; x and y are copied in the new order."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for _ in range(epochs):
        order = rng.permutation(len(x))
        images, labels, batches = x[order], y[order], len(x) // batch_size
        total = 0.0
        for k in range(batches):
            part = slice(k * batch_size, (k + 1) * batch_size)
            loss, dlogits = softmax_cross_entropy(model.forward(images[part]), labels[part])
            total += float(loss)
            model.backward(dlogits)
            steps = [lr * gradient for gradient in model.gradients()]
            for parameter, step in zip(model.parameters(), steps):
                np.subtract(parameter, step, out=parameter)
        losses.append(total / batches)
    return losses
