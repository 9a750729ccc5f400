"""Returns per epoch the sum over the batches."""


def train(model, x, y, *, epochs, batch_size, lr, rng):
    sums = [0.0] * epochs
    for epoch in range(epochs):
        order = rng.permutation(len(y))
        for i in range(0, len(y), batch_size):
            batch = order[i : i + batch_size]
            loss, d = softmax_cross_entropy(model.forward(x[batch]), y[batch])
            sums[epoch] += float(loss)
            model.backward(d)
            for w, g in zip(model.parameters(), model.gradients()):
                w -= lr * g
    return sums
