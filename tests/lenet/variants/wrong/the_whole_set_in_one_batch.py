"""batch_size is not used."""

import numpy as np

BREAKS = (
    "q7",
    "q9",
)
HINT = {
    "en": "How many steps does an epoch have?",
    "ja": "1 エポックは何ステップですか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses, batch_size = [], len(x)
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
