"""The samples wait on a stack, and backward pops them; a second call meets an empty stack."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.stack = []

    def forward(self, x):
        self.stack = list(enumerate(x))
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = np.zeros_like(self.W)
        while self.stack:
            n, sample = self.stack.pop()
            self.dW += np.outer(sample, dout[n])
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
