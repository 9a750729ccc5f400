"""From 0 to 100."""


def accuracy(layers, x, y):
    said = np.concatenate([forward(layers, x[i : i + 64]).argmax(1) for i in range(0, len(x), 64)])
    return 100.0 * np.mean(said == y)
