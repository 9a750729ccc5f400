"""A fresh network answers."""


def classify(x_train, y_train, x):
    net = build_stack(2, 6, (1, 2), image=(1, 28, 28), rng=np.random.default_rng(3))
    return np.array([int(np.argmax(row)) for row in forward(net, x)])
