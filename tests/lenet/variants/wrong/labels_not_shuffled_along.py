"""The images are shuffled, the labels are not."""

import numpy as np

BREAKS = (
    "q7",
    "q9",
)
HINT = {
    "en": "Look at one batch: does each image have its own label?",
    "ja": "バッチを一つ見てみましょう。各画像に、正しいラベルが付いていますか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for epoch in range(epochs):
        order = rng.permutation(len(x))
        seen = []
        for start in range(0, len(x), batch_size):
            chosen = order[start : start + batch_size]
            loss, dlogits = softmax_cross_entropy(
                model.forward(x[chosen]), y[start : start + batch_size]
            )
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
            seen.append(loss)
        losses.append(float(np.mean(seen)))
    return losses
