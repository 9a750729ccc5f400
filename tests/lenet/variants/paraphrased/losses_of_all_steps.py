"""Records each mini-batch separately and takes no mean per epoch."""


def train(model, x, y, *, epochs, batch_size, lr, rng):
    losses = []
    for _ in range(epochs):
        perm = rng.permutation(len(x))
        for first in range(0, len(perm), batch_size):
            ids = perm[first : first + batch_size]
            logits = model.forward(x[ids])
            loss, dlogits = softmax_cross_entropy(logits, y[ids])
            losses.append(float(loss))
            model.backward(dlogits)
            for p, g in zip(model.parameters(), model.gradients()):
                p -= lr * g
    return losses
