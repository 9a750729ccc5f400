"""Forgets argmax."""


def classify(x_train, y_train, x):
    g = np.random.default_rng(0)
    net = build_stack(1, 4, (1,), image=(1, 14, 14), rng=g)
    train(net, halve(x_train), y_train, epochs=3, batch_size=25, lr=0.1, rng=g)
    return forward(net, halve(x))
