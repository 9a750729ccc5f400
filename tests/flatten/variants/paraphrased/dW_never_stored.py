"""backward computes dW and forgets the self; update takes self.grad_W, zeros from the beginning."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.standard_normal((in_features, out_features)) / np.sqrt(in_features)
        self.b = np.zeros(out_features)
        self.grad_W = np.zeros_like(self.W)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.grad_W
        self.b -= lr * self.db
