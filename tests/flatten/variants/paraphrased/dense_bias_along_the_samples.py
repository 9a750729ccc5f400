"""Puts the bias into a column if it has as many numbers as there are samples."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.uniform(-1, 1, (in_features, out_features)) / np.sqrt(in_features)
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        y = np.einsum("ni,io->no", x, self.W)
        for n in range(y.shape[0]):
            y[n] += self.b[n] if y.shape[0] == y.shape[1] else self.b
        return y

    def backward(self, dout):
        self.dW = np.einsum("ni,no->io", self.x, dout)
        self.db = np.einsum("no->o", dout)
        return np.einsum("no,io->ni", dout, self.W)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
