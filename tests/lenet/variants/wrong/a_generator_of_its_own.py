"""The order comes from a generator with a fixed seed."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "Where does your order come from? Try two different states of rng.",
    "ja": "順序はどこから来ていますか。異なる状態の rng を二つ試してみましょう。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    rng = np.random.default_rng(0)
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
        losses.append(float(np.mean(seen)))
    return losses
