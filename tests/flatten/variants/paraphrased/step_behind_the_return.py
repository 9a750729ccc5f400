"""The two lines of the step come after backward's return; update only notes the learning rate."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.lr = 0.01

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T
        self.W -= self.lr * self.dW
        self.b -= self.lr * self.db

    def update(self, lr):
        self.lr = lr
