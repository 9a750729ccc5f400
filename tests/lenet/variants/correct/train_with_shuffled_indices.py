"""The indices are shuffled in place, and cut into batches with array_split."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses, indices = [], np.arange(len(y))
    for _ in range(epochs):
        rng.shuffle(indices)
        cuts = range(batch_size, len(indices), batch_size)
        epoch = np.empty(0)
        for batch in np.split(indices, cuts):
            loss, dlogits = softmax_cross_entropy(model.forward(x[batch]), y[batch])
            model.backward(dlogits)
            parameters, gradients = model.parameters(), model.gradients()
            for k in range(len(parameters)):
                parameters[k][...] = parameters[k] - lr * gradients[k]
            epoch = np.append(epoch, loss)
        losses.append(epoch.mean())
    return losses
