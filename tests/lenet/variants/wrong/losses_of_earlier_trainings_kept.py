"""The list is a default argument and grows from call to call."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "When is a default argument made: at each call, or once?",
    "ja": "引数の既定値は、呼び出しのたびに作られますか、一度だけですか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng, losses=[]):
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
