"""The loss of an epoch is that of its last batch."""

BREAKS = ("q7",)
HINT = {
    "en": "Over which batches should the loss of an epoch be the mean?",
    "ja": "エポックの損失は、どのバッチについての平均ですか。",
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
                p -= lr * g
            seen.append(loss)
        losses.append(float(seen[-1]))
    return losses
