"""p = p - lr·g makes a new array that nobody else sees."""

import numpy as np

BREAKS = (
    "q7",
    "q9",
)
HINT = {
    "en": "Does the network see the new value of p? What does p -= … do that p = p - … does not?",
    "ja": "ネットワークから新しい p は見えますか。p -= … と p = p - … の違いは何でしょうか。",
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
                p = p - lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
