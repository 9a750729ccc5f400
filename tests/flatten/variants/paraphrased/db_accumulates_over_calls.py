"""dW starts from zero in backward, db only in the constructor."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 1 / np.sqrt(in_features), (in_features, out_features))
        self.b = np.zeros(out_features)
        self.db = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = np.zeros_like(self.W)
        for sample, gradient in zip(self.x, dout):
            self.dW += np.outer(sample, gradient)
            self.db += gradient
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
