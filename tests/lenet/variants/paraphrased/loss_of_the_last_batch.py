"""Appends whatever loss came last in the inner loop."""


def train(model, x, y, *, epochs, batch_size, lr, rng):
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for i in range(0, len(x), batch_size):
            rows = order[i : i + batch_size]
            loss, grad = softmax_cross_entropy(model.forward(x[rows]), y[rows])
            model.backward(grad)
            params, grads = model.parameters(), model.gradients()
            for k in range(len(params)):
                params[k] -= lr * grads[k]
        history.append(float(loss))
    return history
