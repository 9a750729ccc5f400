"""Sorts, and takes the first."""


def accuracy(layers, x, y):
    order = np.argsort(forward(layers, x), axis=1)
    return float(np.mean(order[:, 0] == y))
