"""x and y themselves are shuffled."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "Are x and y after training what they were before?",
    "ja": "学習の前と後で、x と y は同じですか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for epoch in range(epochs):
        order = np.arange(len(x))
        mixed = rng.permutation(len(x))
        x[...], y[...] = x[mixed], y[mixed]
        seen = []
        for start in range(0, len(x), batch_size):
            chosen = order[start : start + batch_size]
            loss, dlogits = softmax_cross_entropy(model.forward(x[chosen]), y[chosen])
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
