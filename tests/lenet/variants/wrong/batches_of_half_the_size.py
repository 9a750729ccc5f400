"""Each batch has half as many images as asked for."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "How many images does each of your batches have?",
    "ja": "各バッチには、画像が何枚ありますか。",
}


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses, batch_size = [], max(1, batch_size // 2)
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
