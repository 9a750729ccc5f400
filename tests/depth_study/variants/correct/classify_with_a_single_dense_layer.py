"""No convolution at all: one dense layer on all pixels."""

import numpy as np


def classify(x_train, y_train, x):
    rng = np.random.default_rng(5)
    a, b = x_train.reshape(len(x_train), -1).astype(float), x.reshape(len(x), -1).astype(float)
    W, bias = np.zeros((a.shape[1], 10)), np.zeros(10)
    targets = np.eye(10)[y_train]
    for _ in range(12):
        for batch in np.array_split(rng.permutation(len(a)), max(1, len(a) // 20)):
            scores = a[batch] @ W + bias
            p = np.exp(scores - scores.max(1, keepdims=True))
            error = p / p.sum(1, keepdims=True) - targets[batch]
            W -= 0.02 / len(batch) * a[batch].T @ error
            bias -= 0.02 / len(batch) * error.sum(0)
    return (b @ W + bias).argmax(1)
