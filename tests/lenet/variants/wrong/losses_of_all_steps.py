"""The list has one loss per step."""

BREAKS = ("q7",)
HINT = {
    "en": "How long should the list be?",
    "ja": "リストの長さはいくつであるべきですか。",
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
            losses.append(float(loss))
    return losses
