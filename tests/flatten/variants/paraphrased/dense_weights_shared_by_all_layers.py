"""W and b live in a dictionary of the class, so every layer has those that were set last."""

import numpy as np


class Dense:
    parameters = {}

    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)

    @property
    def W(self):
        return self.parameters["W"]

    @W.setter
    def W(self, value):
        self.parameters["W"] = value

    @property
    def b(self):
        return self.parameters["b"]

    @b.setter
    def b(self, value):
        self.parameters["b"] = value

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        W, b = self.W, self.b
        W -= lr * self.dW
        b -= lr * self.db
