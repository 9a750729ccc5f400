"""The order of the batches is drawn; their images stay together."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "Which images share a batch in the first epoch, and which in the second?",
    "ja": "1 回目と 2 回目のエポックで、同じバッチに入る画像はどれですか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for epoch in range(epochs):
        order = rng.permutation(range(0, len(x), batch_size))
        seen = []
        for start in order:
            chosen = np.arange(start, min(start + batch_size, len(x)))
            loss, dlogits = softmax_cross_entropy(model.forward(x[chosen]), y[chosen])
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
