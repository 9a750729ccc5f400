"""backward corrects W and b on the spot and only then computes dx; update just sets the rate."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.lr = 0.1

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        self.W = self.W - self.lr * self.dW
        self.b = self.b - self.lr * self.db
        return dout @ self.W.T

    def update(self, lr):
        self.lr = lr
