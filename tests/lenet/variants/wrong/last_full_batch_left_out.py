"""The loop ends one batch too early."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "How many images are used in an epoch, when the batches fit exactly?",
    "ja": "ちょうど割り切れるとき、1 エポックで何枚の画像が使われますか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for epoch in range(epochs):
        order = rng.permutation(len(x))
        seen = []
        for start in range(0, max(1, len(x) - batch_size), batch_size):
            chosen = order[start : start + batch_size]
            loss, dlogits = softmax_cross_entropy(model.forward(x[chosen]), y[chosen])
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
