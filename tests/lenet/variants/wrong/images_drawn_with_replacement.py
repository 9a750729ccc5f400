"""Each batch is drawn from all images, with replacement."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "How often does each image come in an epoch?",
    "ja": "1 エポックの間に、各画像は何回使われますか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for epoch in range(epochs):
        order = rng.permutation(len(x))
        seen = []
        for start in range(0, len(x), batch_size):
            chosen = rng.integers(0, len(x), batch_size)
            loss, dlogits = softmax_cross_entropy(model.forward(x[chosen]), y[chosen])
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
