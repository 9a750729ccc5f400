"""The order comes from np.random."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "Train twice with the same state of rng. Do you get the same?",
    "ja": "rng の状態を同じにして 2 回学習してみましょう。結果は同じですか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for epoch in range(epochs):
        order = np.random.permutation(len(x))
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
