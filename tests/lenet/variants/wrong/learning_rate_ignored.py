"""The learning rate is always 0.04."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "What happens with lr = 0?",
    "ja": "lr = 0 のとき、何が起きますか。",
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
                p -= 0.04 * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
