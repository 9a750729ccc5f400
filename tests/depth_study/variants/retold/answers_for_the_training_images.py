"""Predicts what it was trained on."""


def classify(x_train, y_train, x):
    g = np.random.default_rng(0)
    small = halve(x_train)
    net = build_stack(1, 4, (1,), image=(1, 14, 14), rng=g)
    train(net, small, y_train, epochs=3, batch_size=25, lr=0.1, rng=g)
    return forward(net, small).argmax(axis=-1)
