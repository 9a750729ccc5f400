"""Arrays with one axis are left out."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "Which parameters have moved after a step?",
    "ja": "1 ステップのあと、動いたのはどのパラメータですか。",
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
                if p.ndim > 1:
                    p -= lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
