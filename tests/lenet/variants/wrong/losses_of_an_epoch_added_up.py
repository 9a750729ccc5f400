"""The losses of the batches are added up."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "Does your loss depend on the number of batches?",
    "ja": "その損失は、バッチの数によって変わりませんか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for epoch in range(epochs):
        order = rng.permutation(len(x))
        seen = []
        for start in range(0, len(x), batch_size):
            chosen = order[start : start + batch_size]
            loss, dlogits = softmax_cross_entropy(model.forward(x[chosen]), y[chosen])
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            seen.append(loss)
        losses.append(float(np.sum(seen)))
    return losses
