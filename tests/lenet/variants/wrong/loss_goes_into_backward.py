"""backward gets the loss in place of its gradient."""

import numpy as np

BREAKS = (
    "q7",
    "q9",
)
HINT = {
    "en": "What does backward take?",
    "ja": "backward は何を受け取りますか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for epoch in range(epochs):
        order = rng.permutation(len(x))
        seen = []
        for start in range(0, len(x), batch_size):
            chosen = order[start : start + batch_size]
            loss, dlogits = softmax_cross_entropy(model.forward(x[chosen]), y[chosen])
            model.backward(np.full_like(dlogits, loss))
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
