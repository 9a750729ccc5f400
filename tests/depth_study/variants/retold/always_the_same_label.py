"""argmax over all logits of the batch."""


def classify(x_train, y_train, x):
    most_common = np.bincount(y_train).argmax()
    return np.array([most_common for _ in x])
