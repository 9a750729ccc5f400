"""The random weights are made at the top of forward instead of in the constructor only."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        self.size = (in_features, out_features)
        self.rng = np.random.default_rng(rng)
        self.W = self.rng.standard_normal(self.size)
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.W = self.rng.standard_normal(self.size)
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
