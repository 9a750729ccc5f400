"""Has 0.04 written into the step where lr belongs."""

import numpy as np


def train(model, x, y, *, epochs, batch_size, lr, rng):
    step = 0.04
    epoch_losses = []
    for _ in range(epochs):
        perm = rng.permutation(len(x))
        losses = []
        while len(perm):
            batch, perm = perm[:batch_size], perm[batch_size:]
            loss, dlogits = softmax_cross_entropy(model.forward(x[batch]), y[batch])
            losses.append(float(loss))
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= step * g
        epoch_losses.append(float(np.mean(losses)))
    return epoch_losses
