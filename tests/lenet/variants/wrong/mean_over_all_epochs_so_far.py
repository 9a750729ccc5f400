"""The mean runs over all epochs up to now."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "When does your list of the epoch's losses begin anew?",
    "ja": "エポックの損失のリストは、いつ新しくなりますか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses, seen = [], []
    for epoch in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch_size):
            chosen = order[start : start + batch_size]
            loss, dlogits = softmax_cross_entropy(model.forward(x[chosen]), y[chosen])
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
